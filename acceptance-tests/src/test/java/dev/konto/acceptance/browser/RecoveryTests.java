package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.acceptance.suite.AuthenticatorApp;
import dev.konto.acceptance.suite.Eventually;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody who knows the password was stopped at the second step; the owner shuts them out.
@WithBrowser
class RecoveryTests extends SomebodySignedIn {

    private static final String CHANGED = "nio tranor vid en stilla tjärn";

    private AuthenticatorApp app;

    @BeforeEach
    void letSomebodyTry(Browser browser) {
        app = konto.people().authenticatorApp(person);
        try (var elsewhere = browser.visit(konto)) {
            elsewhere.open("/");
            elsewhere.button("Sign in").click();
            elsewhere.giveCredentials(person, person.password());
            elsewhere.field("Code").fill(app.wrongCode());
            elsewhere.button("Continue").click();
            assertThat(elsewhere.page().locator("#trouble")).isVisible();
        }
        konto.people().device(person, "Unknown tablet");
    }

    @Test
    void shutsOthersOutStepByStep() {
        var inspection = new Inspection("en");
        visit.goTo("My sign-ins");
        visit.row("Sign-in failed").click();
        visit.button("This wasn’t me").click();
        assertThat(visit.heading("Secure your account")).isVisible();
        inspection.look(visit, "recovery");

        visit.button("Sign out everywhere else").click();
        visit.changePassword(person.password(), CHANGED);
        visit.button("Continue").click();
        visit.button("Disable: Unknown tablet").click();
        visit.button("Continue").click();

        assertThat(visit.heading("Your account is yours again")).isVisible();
        inspection.look(visit, "recovery-summary");
        inspection.findsNothing();
        assertThatThrownBy(() -> konto.api(person))
                .as("with the old password")
                .hasMessageContaining("Not signed in");
        Eventually.succeeds(
                () ->
                        assertThat(konto.mailbox().messages())
                                .anySatisfy(
                                        mail -> {
                                            assertThat(mail.to()).contains(person.email());
                                            assertThat(mail.text())
                                                    .contains("Signed out everywhere else: done")
                                                    .contains("Devices checked: done");
                                        }));
    }
}
