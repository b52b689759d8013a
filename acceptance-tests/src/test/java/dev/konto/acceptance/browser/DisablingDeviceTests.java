package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;

@WithBrowser
class DisablingDeviceTests {

    private static final Logger log = LoggerFactory.getLogger(DisablingDeviceTests.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private Konto konto;
    private Visit visit;
    private Person person;

    @BeforeEach
    void signIn(Konto running, Browser browser) {
        konto = running;
        person = konto.people().someone();
        konto.people().device(person, "Lost notebook");
        visit = browser.visit(konto);
        visit.signIn(person);
        visit.goTo("Devices");
    }

    @AfterEach
    void leave() {
        visit.close();
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void tellsAuditorsWithinASecond() {
        try (var auditor = konto.follow(Topics.DEVICE_EVENTS)) {
            disable();

            var event = auditor.next(EventTypes.DEVICE_DISABLED, person);

            assertThat(Duration.between(event.time(), Instant.now())).isLessThan(SOON);
            assertThat(event.data().at("/actor/kind").asString()).isEqualTo("self");
            assertThat(event.data().toString()).doesNotContain("Lost notebook");
        }
    }

    @Test
    void isSeenAtOnceAndAfterLoadingThePageAgain() {
        disable();

        assertThat(visit.text("Lost notebook is disabled.")).isVisible();
        visit.page().reload();
        assertThat(visit.row("Lost notebook")).containsText("Disabled");
    }

    @Test
    void changesNothingWhenItIsCancelled() {
        visit.row("Lost notebook").click();
        visit.button("Disable").click();
        assertThat(visit.text("Only an administrator of your organization can enable it again."))
                .isVisible();

        visit.button("Cancel").click();

        assertThat(visit.row("Lost notebook")).containsText("Active");
    }

    /// The browser's own device: its key never leaves it, and it is known by it.
    @Test
    void shutsOutTheVeryBrowserThatItIs() {
        visit.button("Register this device").click();
        visit.page().getByLabel("Name").fill("My desktop");
        visit.button("Register device").click();
        assertThat(visit.row("My desktop")).containsText("This device");
        var api = konto.api(person);
        Eventually.succeeds(
                () -> assertThat(api.get("/api/v1/sessions").text()).contains("\"deviceId\":\""));

        try (var ended = konto.follow(Topics.ACCOUNT_EVENTS)) {
            var before = Instant.now();
            visit.row("My desktop").click();
            visit.button("Disable").click();
            visit.button("Disable device").click();
            var revoked = ended.next(EventTypes.SESSION_REVOKED, person);

            assertThat(revoked.data().get("reason").asString()).isEqualTo("device-disabled");
            log.info("Signed out {} after asking for it", Duration.between(before, revoked.time()));
        }
        Eventually.succeeds(
                () -> {
                    visit.open("/devices");
                    assertThat(visit.button("Sign in").isVisible()).isTrue();
                });
        visit.button("Sign in").click();
        visit.giveCredentials(person, person.password());
        assertThat(visit.page().locator("#trouble")).containsText("This device was disabled");
    }

    private void disable() {
        visit.row("Lost notebook").click();
        visit.button("Disable").click();
        visit.button("Disable device").click();
        assertThat(visit.row("Lost notebook")).containsText("Disabled");
    }
}
