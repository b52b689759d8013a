package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/// The portal in Maja's browser holds the key of her laptop, and proves it in the session.
class BrowserDeviceJourneyTests {

    private static final String TYPE = "konto-session-proof+jwt";
    private static final String AUDIENCE = "urn:konto:session-device";

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");
    private final RegisteredLaptop laptop = new RegisteredLaptop(provider, maja.id());

    @BeforeEach
    void register() {
        laptop.register();
    }

    @Test
    void recognizesTheDeviceThatProvesItsKey() {
        var tokens = signIn();

        var recognized = prove(tokens, proof(TYPE, AUDIENCE, tokens.session()));

        assertThat(recognized.statusCode()).isEqualTo(200);
        assertThat(Application.json(recognized).get("deviceId").asString()).isEqualTo(laptop.id());
        var renewed = portal.refreshed(tokens.refresh());
        assertThat(renewed.accessClaims().get("device_id").asString()).isEqualTo(laptop.id());
        var told = authEvents(2).getLast().data();
        assertThat(told.get("deviceId").asString()).isEqualTo(laptop.id());
        assertThat(told.at("/application/id").asString()).isEqualTo("konto-portal");
    }

    @Test
    void knowsNoDeviceByAnothersKey() {
        var erik = provider.person("Erik");
        var tokens = portal.signIn(browser, erik.email().value(), Provider.passwordOf(erik.id()));

        var recognized = prove(tokens, proof(TYPE, AUDIENCE, tokens.session()));

        assertThat(recognized.statusCode()).isEqualTo(200);
        assertThat(Application.json(recognized).get("deviceId").isNull()).isTrue();
    }

    @Test
    void takesNoProofThatWasMadeForSomethingElse() {
        var tokens = signIn();
        var elsewhere =
                portal.signIn(
                        new Browser(provider),
                        maja.email().value(),
                        Provider.passwordOf(maja.id()));

        assertRefused(prove(tokens, proof(TYPE, AUDIENCE, elsewhere.session())));
        assertRefused(prove(tokens, proof("dpop+jwt", AUDIENCE, tokens.session())));
        assertRefused(prove(tokens, proof(TYPE, "urn:konto:device-registration", "nonce")));
        assertRefused(prove(tokens, "rubbish"));
    }

    @Test
    void signsOutADisabledDeviceThatProvesWhatItIs() {
        laptop.disable();
        var tokens = signIn();

        var refused = prove(tokens, proof(TYPE, AUDIENCE, tokens.session()));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This device was disabled");
        assertThat(portal.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
        assertThat(authEvents(3))
                .filteredOn(it -> it.type().equals(EventTypes.AUTH_SIGN_IN))
                .last()
                .extracting(it -> it.data().get("failureReason").asString())
                .isEqualTo("device-disabled");
    }

    @Test
    void letsNobodyInWhoAnnouncesTheKeyOfADisabledDevice() {
        laptop.disable();

        var page = browser.redirectOf(portal.authorize("device_key", laptop.thumbprint()));
        var password = Provider.passwordOf(maja.id());
        var refused = browser.signIn(page, maja.email().value(), password);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This device was disabled");
    }

    @Test
    void takesTheAnnouncementForNoProof() {
        var tokens =
                portal.signIn(
                        browser,
                        maja.email().value(),
                        Provider.passwordOf(maja.id()),
                        "device_key",
                        laptop.thumbprint());

        assertThat(tokens.accessClaims().has("device_id")).isFalse();
    }

    private TokenAnswer signIn() {
        return portal.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));
    }

    private String proof(String type, String audience, String session) {
        var claims = new JWTClaimsSet.Builder().audience(audience).claim("sid", session).build();
        return laptop.keys().signed(type, claims);
    }

    private HttpResponse<String> prove(TokenAnswer tokens, String proof) {
        var body = BodyPublishers.ofString("{\"proof\": \"%s\"}".formatted(proof));
        return portal.call("PUT", "/api/v1/sessions/current/device", tokens.access(), body);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("proof-not-valid");
    }

    private List<AccountEvent> authEvents(int count) {
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var events = topic.await(maja.id().value(), count);
            events.forEach(EventContract::assertKept);
            return events;
        }
    }
}
