package dev.konto.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

/// Somebody who has left a mark in every service, each by the way that people and administrators
/// take.
///
/// @param word that nobody else uses, and that stands in whatever this person could name
/// @param address that codes go to
/// @param timeZone that nobody else has
public record Life(Person person, String word, String address, String timeZone, Api api) {

    private static final String METHODS = "/api/v1/security-info/methods";

    public static Life lived(Konto konto) throws IOException {
        var word = "mark" + UUID.randomUUID().toString().replace("-", "");
        var person = konto.people().someone("Kim " + word);
        var browser = konto.commandLine().calling(word + "/1.0");
        var api = konto.api(browser.signIn(person).access());
        var address = konto.people().address(person).address();
        var life = new Life(person, word, address, "Antarctica/Troll", api);
        browser.enter(konto.portal() + "/login?return_to=/", person);
        life.looksLikeSomebody(konto);
        life.hasDevice(konto);
        life.joins(konto, "fjord-university");
        life.choosesRegion();
        return life;
    }

    /// What all of it bears.
    public List<String> marks() {
        return List.of(word, address, timeZone, person.email());
    }

    /// What all of it is called, and where its owner is written to.
    public List<String> names() {
        return List.of(
                person.name(),
                "Notebook " + word,
                "Mail of " + word,
                "Friend of " + word,
                address,
                person.email());
    }

    private void looksLikeSomebody(Konto konto) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        var path = "/admin/v1/accounts/" + person.id() + "/photo";
        succeeds(
                konto.people().administration("identity-provider").putPng(path, png.toByteArray()));
    }

    private void hasDevice(Konto konto) {
        var device = konto.people().device(person, "Notebook " + word);
        var path = "/admin/v1/devices/" + device + "/recovery-keys/" + word;
        var key = Map.of("key", "111111-222222-333333-444444-555555-666666-777777-888888");
        succeeds(konto.people().administration("device-service").put(path, key));
    }

    private void joins(Konto konto, String organization) {
        var id = konto.people().invite(person, organization, "Friend of " + word);
        succeeds(api.post("/api/v1/organizations/invitations/" + id + "/accept"));
        var accepted = Map.of("version", "1");
        Eventually.succeeds(
                () ->
                        succeeds(
                                api.post(
                                        "/api/v1/privacy/terms-of-use/acceptable-use/acceptance",
                                        accepted)));
    }

    private void choosesRegion() {
        succeeds(
                api.put(
                        "/api/v1/privacy/preferences",
                        Map.of(
                                "language",
                                "en",
                                "preferredLanguages",
                                List.of("en"),
                                "regionalFormat",
                                "en-GB",
                                "timeZone",
                                timeZone)));
        var methods = api.get("/api/v1/security-info").body().get("methods");
        var id = methods.get(0).get("id").asString();
        succeeds(api.patch(METHODS + "/" + id, Map.of("label", "Mail of " + word)));
    }

    private static void succeeds(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }
}
