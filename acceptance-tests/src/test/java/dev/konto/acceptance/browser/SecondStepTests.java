package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.AuthenticatorApp;

import org.junit.jupiter.api.Test;

@WithBrowser
class SecondStepTests extends SomebodySignedIn {

    @Test
    void isAskedForOnceThereIsAnAuthenticatorApp(Browser browser) {
        var app = addAuthenticatorApp();

        try (var elsewhere = browser.visit(konto)) {
            elsewhere.open("/");
            elsewhere.button("Sign in").click();
            elsewhere.giveCredentials(person, person.password());
            assertThat(elsewhere.heading("Enter the code from your app")).isVisible();

            elsewhere.field("Code").fill(app.wrongCode());
            elsewhere.button("Continue").click();
            assertThat(elsewhere.page().locator("#trouble")).isVisible();
            elsewhere.field("Code").fill(app.code());
            elsewhere.button("Continue").click();

            assertThat(elsewhere.heading("Hello, Kim")).isVisible();
        }
        visit.goTo("My sign-ins");
        assertThat(visit.row("Sign-in failed")).isVisible();
    }

    @Test
    void isSparedOrTakenByAPasskeyWhichResetsThePasswordTooUntilItIsDeleted() {
        var app = addAuthenticatorApp();
        var laptop = VirtualAuthenticator.plugInto(visit.page());
        addPasskey(app);

        // The browser proposes it beside the field for the address, where the device takes it.
        signOutAndIn();
        assertThat(visit.heading("Hello, Kim")).isVisible();

        laptop.isTouched(false);
        signOutAndIn();
        visit.giveCredentials(person, person.password());
        visit.page().getByText("Use another way").click();
        visit.row("Use a passkey").click();
        laptop.isTouched(true);
        visit.button("Use a passkey").click();
        assertThat(visit.heading("Hello, Kim")).isVisible();

        laptop.isTouched(false);
        signOutAndIn();
        forgetThePassword(laptop);
        visit.page().click("main a.button");
        assertThat(visit.heading("Hello, Kim")).isVisible();

        visit.goTo("Security info");
        visit.button("Delete Passkey · Work laptop").click();
        visit.button("Delete").click();
        assertThat(visit.text("Passkey · Work laptop is deleted.")).isVisible();
    }

    private void signOutAndIn() {
        visit.signOut();
        visit.open("/");
        visit.button("Sign in").click();
    }

    private void addPasskey(AuthenticatorApp app) {
        visit.button("Add sign-in method").click();
        visit.row("Passkey").click();
        visit.button("Next").click();
        visit.field("Password").fill(person.password());
        visit.button("Sign in").click();
        visit.field("Code").fill(app.code());
        visit.button("Continue").click();
        visit.button("Next").click();
        visit.button("Make a passkey").click();
        visit.field("Name").fill("Work laptop");
        visit.button("Save").click();
        assertThat(visit.heading("Your passkey works")).isVisible();
        visit.button("Done").click();
        assertThat(visit.text("Work laptop")).isVisible();
    }

    private void forgetThePassword(VirtualAuthenticator laptop) {
        visit.page().getByText("Forgotten your password?").click();
        visit.field("Email").fill(person.email());
        visit.button("Continue").click();
        visit.button("Use a passkey or security key").click();
        laptop.isTouched(true);
        visit.button("Use a passkey").click();
        visit.field("New password").fill("elva lommar ropade i dimman");
        visit.field("New password again").fill("elva lommar ropade i dimman");
        visit.button("Set the password").click();
        assertThat(visit.heading("Your new password is set")).isVisible();
    }

    /// Its first code is the one before the present one, so that the present one is still good.
    private AuthenticatorApp addAuthenticatorApp() {
        visit.goTo("Security info");
        visit.button("Add sign-in method").click();
        visit.row("Authenticator app").click();
        visit.button("Next").click();
        var app = new AuthenticatorApp(visit.page().locator("[role=dialog] code").textContent());
        visit.button("Next").click();
        visit.page().getByLabel("Code").fill(app.earlierCode());
        visit.button("Confirm").click();
        assertThat(visit.heading("Your authenticator app works")).isVisible();
        visit.button("Done").click();
        return app;
    }
}
