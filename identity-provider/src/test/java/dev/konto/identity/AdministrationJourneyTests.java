package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;

/// An administrator makes an account, and the person signs in with it.
class AdministrationJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application administration = Application.administration(provider);
    private final Application portal = Application.portal(provider);
    private final String key = Identifier.next();
    private final String email = "Ada-" + key + "@Fjord.example";

    @Test
    void makesAnAccountOnceHoweverOftenItIsAsked() {
        var first = Application.json(create(key, email));
        var again = Application.json(create(key, email));

        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(first.get("email").asString()).isEqualTo("ada-" + key + "@fjord.example");
        try (var topic = PublishedEvents.on(Topics.ACCOUNT_EVENTS)) {
            var created = topic.await(first.get("id").asString(), 1);
            assertThat(created).hasSize(1);
            EventContract.assertKept(created.getFirst());
            assertThat(created.getFirst().type()).isEqualTo(EventTypes.ACCOUNT_CREATED);
            assertThat(created.getFirst().data().get("organizationId").asString())
                    .isEqualTo("fjord-university");
            assertThat(created.getFirst().data().toString()).doesNotContain("@");
        }
    }

    @Test
    void givesAnAddressToOneAccountOnly() {
        create(key, email);

        var other = create(Identifier.next(), email.toUpperCase(Locale.ROOT));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("urn:konto:problem:email-taken");
    }

    @Test
    void takesAKeyForOneAccountOnly() {
        create(key, email);

        var other = create(key, "other-" + email);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("idempotency-key-reused");
    }

    @Test
    void findsAnAccountByItsAddress() {
        var id = Application.json(create(key, email)).get("id");

        var found = Application.json(call("GET", "/admin/v1/accounts?email=" + email, ""));
        var none = Application.json(call("GET", "/admin/v1/accounts?email=no@body.example", ""));

        assertThat(found.at("/items/0/id")).isEqualTo(id);
        assertThat(none.get("items").isEmpty()).isTrue();
    }

    @Test
    void refusesWhatIsNoAccount() {
        var refused =
                call(
                        "POST",
                        "/admin/v1/accounts",
                        """
                        {"email": "nobody", "displayName": "Ada", "locale": "en",
                         "timeZone": "Europe/Stockholm", "administrator": false}
                        """);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("#/email");
    }

    @Test
    void letsThePersonInWhoseAccountItMade() {
        var id = Application.json(create(key, email)).get("id").asString();
        provider.securityInfo().knows(id, "ada's password");

        var tokens = portal.signIn(new Browser(provider), email, "ada's password");
        var profile = Application.json(portal.call("GET", "/api/v1/profile", tokens.access()));

        assertThat(profile.get("id").asString()).isEqualTo(id);
        assertThat(profile.get("displayName").asString()).isEqualTo("Ada Holm");
        assertThat(profile.get("organizationId").asString()).isEqualTo("fjord-university");
        var photo = portal.call("GET", "/api/v1/profile/photo", tokens.access());
        assertThat(photo.statusCode()).isEqualTo(404);
        assertThat(photo.body()).contains("urn:konto:problem:not-found");
    }

    @Test
    void locksUnlocksAndClosesAnAccountAndEndsItsSessions() {
        var maja = provider.person("Maja");
        var path = "/admin/v1/accounts/" + maja.id().value();
        var password = Provider.passwordOf(maja.id());
        portal.signIn(new Browser(provider), maja.email().value(), password);

        assertThat(call("POST", path + "/lock", "").statusCode()).isEqualTo(200);
        assertThat(call("POST", path + "/lock", "").statusCode()).isEqualTo(200);
        call("POST", path + "/unlock", "");
        call("POST", path + "/close", "");

        assertThat(call("POST", path + "/unlock", "").statusCode()).isEqualTo(409);
        var refused = new Browser(provider).signIn("/sign-in", maja.email().value(), password);
        assertThat(refused.statusCode()).isEqualTo(403);
        try (var topic = PublishedEvents.on(Topics.ACCOUNT_EVENTS)) {
            var events = topic.await(maja.id().value(), 5);
            events.forEach(EventContract::assertKept);
            assertThat(events)
                    .extracting(it -> it.type())
                    .contains(
                            EventTypes.ACCOUNT_LOCKED,
                            EventTypes.ACCOUNT_UNLOCKED,
                            EventTypes.ACCOUNT_CLOSED,
                            EventTypes.SESSION_REVOKED);
        }
    }

    @Test
    void isForAdministratorsOnly() {
        var maja = provider.person("Maja");
        var tokens =
                portal.signIn(
                        new Browser(provider),
                        maja.email().value(),
                        Provider.passwordOf(maja.id()));

        assertThat(
                        portal.call("GET", "/admin/v1/accounts?email=x@y.example", tokens.access())
                                .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> create(String idempotencyKey, String address) {
        var body =
                """
                {"email": "%s", "displayName": "Ada Holm", "givenName": "Ada",
                 "familyName": "Holm", "locale": "en", "timeZone": "Europe/Stockholm",
                 "organizationId": "fjord-university", "administrator": true}
                """
                        .formatted(address);
        var token = administration.forItself("account.admin").access();
        return administration.create("/admin/v1/accounts", token, idempotencyKey, body);
    }

    private HttpResponse<String> call(String method, String path, String body) {
        var token = administration.forItself("account.admin").access();
        return administration.call(method, path, token, BodyPublishers.ofString(body));
    }
}
