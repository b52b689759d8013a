package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import dev.konto.acceptance.suite.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One browser with its cookies, and the page that it shows.
final class Visit implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final BrowserContext context;
    private final Page page;
    private final String portal;
    private final List<String> complaints = new ArrayList<>();

    Visit(String portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        complaints.add(message.text());
                    }
                });
    }

    Page page() {
        return page;
    }

    /// What the browser objected to: scripts that threw, and what the content security policy
    /// stopped.
    List<String> complaints() {
        return complaints;
    }

    void signIn(Person person) {
        open("/");
        button("Sign in").click();
        giveCredentials(person, person.password());
        var hello = heading("Hello, " + person.name().split(" ", 2)[0]);
        assertThat(hello.or(notNow()).first()).isVisible();
        if (notNow().isVisible()) {
            notNow().click();
        }
        assertThat(hello).isVisible();
    }

    /// How whoever is asked to accept terms first puts it off.
    Locator notNow() {
        return page.locator("a.quiet[href^='/oauth2/authorize']");
    }

    /// On the provider's page.
    void giveCredentials(Person person, String password) {
        page.getByLabel("Email").fill(person.email());
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
    }

    void signOut() {
        row("Account of").click();
        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("Sign out")).click();
        assertThat(heading("Your work or school account")).isVisible();
    }

    void open(String path) {
        page.navigate(portal + path);
    }

    /// By the navigation, as people go.
    void goTo(String area) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(area).setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /// A row that opens, by the beginning of what it says.
    Locator row(String begin) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(begin)).first();
    }

    Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    void changePassword(String current, String next) {
        passwordField("Current password").fill(current);
        passwordField("New password").fill(next);
        passwordField("New password again").fill(next);
        button("Change password").click();
    }

    /// Its label may be followed by the mark of a required field; the button that shows what was
    /// typed is none.
    private Locator passwordField(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new GetByRoleOptions().setName(Pattern.compile("^" + label + "( ?\\*)?$")));
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    @Override
    public void close() {
        context.close();
    }
}
