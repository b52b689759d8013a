package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import dev.konto.acceptance.suite.Eventually;

import org.junit.jupiter.api.Test;

@WithBrowser
class ChangingPasswordTests extends SomebodySignedIn {

    private static final String CHANGED = "åtta fyrar och en fjord";

    @Test
    void endsTheOtherSessionsAndTellsByMail(Browser browser) {
        try (var elsewhere = browser.visit(konto)) {
            elsewhere.signIn(person);

            change(person.password(), CHANGED);

            assertThat(visit.heading("Changed.")).isVisible();
            Eventually.succeeds(
                    () -> {
                        elsewhere.open("/devices");
                        assertThat(elsewhere.button("Sign in").isVisible()).isTrue();
                    });
            visit.goTo("Devices");
            assertThat(visit.heading("Devices")).isVisible();
        }
        Eventually.succeeds(
                () ->
                        assertThat(konto.mailbox().messages())
                                .anySatisfy(
                                        mail -> {
                                            assertThat(mail.to()).contains(person.email());
                                            assertThat(mail.subject())
                                                    .isEqualTo("Your password was changed");
                                            assertThat(mail.text()).doesNotContain(CHANGED);
                                        }));
    }

    @Test
    void letsThePersonSignInWithTheNewOneOnly(Browser browser) {
        change(person.password(), CHANGED);
        assertThat(visit.heading("Changed.")).isVisible();

        try (var next = browser.visit(konto)) {
            next.open("/");
            next.button("Sign in").click();
            next.giveCredentials(person, person.password());
            assertThat(next.page().getByRole(AriaRole.ALERT)).containsText("don't match");

            next.field("Password").fill(CHANGED);
            next.button("Sign in").click();
            assertThat(next.heading("Hello, Kim")).isVisible();
        }
    }

    @Test
    void isRefusedWithAWrongOldOne() {
        change("not my password", CHANGED);

        assertThat(visit.page().getByRole(AriaRole.ALERT))
                .containsText("That isn’t your current password.");
    }

    @Test
    void isRefusedWithTheReasonWhenTheNewOneIsWeak() {
        change(person.password(), "kim sand kim sand kim");

        assertThat(visit.page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(visit.heading("Changed.")).not().isVisible();
    }

    private void change(String current, String next) {
        visit.goTo("Password");
        visit.changePassword(current, next);
    }
}
