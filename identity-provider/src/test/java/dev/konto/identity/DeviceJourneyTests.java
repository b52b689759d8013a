package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Maja's laptop has a key, by which the provider knows it.
class DeviceJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Account maja = provider.person("Maja");
    private final RegisteredLaptop laptop = new RegisteredLaptop(provider, maja.id());
    private final Application portal = Application.portal(provider);
    private final Application onLaptop = portal.on(laptop.keys());
    private final Browser browser = new Browser(provider);

    @Test
    void knowsTheDeviceThatProvesItsKey() {
        laptop.register();

        var tokens = signIn(onLaptop);
        var refreshed = portal.refreshed(tokens.refresh());

        assertThat(tokens.answer().get("token_type").asString()).isEqualTo("Bearer");
        assertThat(tokens.accessClaims().get("device_id").asString()).isEqualTo(laptop.id());
        assertThat(tokens.accessClaims().has("cnf")).isFalse();
        assertThat(refreshed.accessClaims().get("device_id").asString()).isEqualTo(laptop.id());
        var told = authEvents(2).getLast().data();
        assertThat(told.get("deviceId").asString()).isEqualTo(laptop.id());
        assertThat(told.get("interactive").asBoolean()).isFalse();
        var sessions = portal.call("GET", "/api/v1/sessions", tokens.access());
        assertThat(Application.json(sessions).at("/items/0/deviceId").asString())
                .isEqualTo(laptop.id());
    }

    @Test
    void tellsTheDeviceOfWhatIsEnteredFromTheSameBrowser() {
        laptop.register();
        signIn(onLaptop);

        var entered = Application.cli(provider).enter(browser);

        assertThat(entered.accessClaims().get("device_id").asString()).isEqualTo(laptop.id());
        assertThat(authEvents(4))
                .filteredOn(it -> it.type().equals(EventTypes.AUTH_SIGN_IN))
                .last()
                .extracting(it -> it.data().get("deviceId").asString())
                .isEqualTo(laptop.id());
    }

    @Test
    void hasNoDeviceForAKeyThatIsNotRegistered() {
        var tokens = signIn(onLaptop);

        assertThat(tokens.accessClaims().has("device_id")).isFalse();
    }

    @Test
    void givesNothingForAnotherKeyThanAnnounced() {
        laptop.register();
        signIn(onLaptop);

        assertThat(exchange(portal.on(DeviceKeyPair.next()))).isEqualTo(400);
        assertThat(exchange(portal)).isEqualTo(400);
    }

    @Test
    void signsOutADeviceThatIsDisabledAndNobodyElse() {
        laptop.register();
        var tokens = signIn(onLaptop);
        var elsewhere =
                portal.signIn(
                        new Browser(provider),
                        maja.email().value(),
                        Provider.passwordOf(maja.id()));

        laptop.disable();
        var revoked = revocation();

        assertThat(revoked.get("reason").asString()).isEqualTo("device-disabled");
        assertThat(revoked.at("/sessionIds/0").asString()).isEqualTo(tokens.session());
        assertThat(revoked.get("sessionIds")).hasSize(1);
        assertThat(portal.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
        assertThat(browser.redirectOf(portal.authorize())).startsWith("/sign-in?");
        assertThat(portal.refresh(elsewhere.refresh()).statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyInFromADisabledDeviceUntilItIsEnabled() {
        laptop.register();
        laptop.disable();

        var page = browser.redirectOf(portal.authorize("dpop_jkt", laptop.thumbprint()));
        var password = Provider.passwordOf(maja.id());
        var refused = browser.signIn(page, maja.email().value(), password);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This device was disabled");
        var told = authEvents(1).getFirst().data();
        assertThat(told.get("failedStep").asString()).isEqualTo("device");
        assertThat(told.get("failureReason").asString()).isEqualTo("device-disabled");
        assertThat(told.get("deviceId").asString()).isEqualTo(laptop.id());
        laptop.enable();
        assertThat(signIn(onLaptop).accessClaims().get("device_id").asString())
                .isEqualTo(laptop.id());
    }

    @Test
    void givesADisabledDeviceNothingThoughItsPersonIsSignedIn() {
        laptop.register();
        portal.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));
        var code = Browser.query(browser.redirectOf(portal.authorize())).get("code");
        laptop.disable();

        var announced = browser.redirectOf(portal.authorize("dpop_jkt", laptop.thumbprint()));
        var exchanged = onLaptop.exchangeCode(code);

        assertThat(Browser.query(announced)).containsEntry("error", "access_denied");
        assertThat(exchanged.statusCode()).isEqualTo(400);
        assertThat(revocation().get("reason").asString()).isEqualTo("device-disabled");
    }

    private TokenAnswer signIn(Application application) {
        return application.signIn(
                browser,
                maja.email().value(),
                Provider.passwordOf(maja.id()),
                "dpop_jkt",
                laptop.thumbprint());
    }

    /// The status of exchanging a code for which the laptop's key was announced.
    private int exchange(Application application) {
        var callback = browser.redirectOf(portal.authorize("dpop_jkt", laptop.thumbprint()));
        return application.exchangeCode(Browser.query(callback).get("code")).statusCode();
    }

    private JsonNode revocation() {
        try (var topic = PublishedEvents.on(Topics.ACCOUNT_EVENTS)) {
            var revoked = topic.await(maja.id().value(), 2).getLast();
            EventContract.assertKept(revoked);
            return revoked.data();
        }
    }

    private List<AccountEvent> authEvents(int count) {
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var events = topic.await(maja.id().value(), count);
            events.forEach(EventContract::assertKept);
            return events;
        }
    }
}
