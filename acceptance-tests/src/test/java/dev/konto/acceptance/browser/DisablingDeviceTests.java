package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

@WithBrowser
class DisablingDeviceTests {

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
            assertThat(event.data().get("displayName").asString()).isEqualTo("Lost notebook");
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

    private void disable() {
        visit.row("Lost notebook").click();
        visit.button("Disable").click();
        visit.button("Disable device").click();
        assertThat(visit.row("Lost notebook")).containsText("Disabled");
    }
}
