package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.identity.account.Account;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/// Harbour Robotics is suspended, and with it what its people do in its applications.
class SuspendedOrganizationTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Application planner = HarbourPlanner.at(provider);
    private final Account erik = provider.person("Erik", "sv");
    private final Browser browser = new Browser(provider);

    @BeforeEach
    void signIn() {
        HarbourPlanner.tell(provider, erik.id(), EventTypes.ORGANIZATION_JOINED);
        portal.signIn(browser, erik.email().value(), Provider.passwordOf(erik.id()));
    }

    @AfterEach
    void resume() {
        HarbourPlanner.is(provider, "active");
    }

    @Test
    void getNoMoreTokensUntilItIsBack() {
        var tokens = planner.enter(browser);
        var code = Browser.query(browser.redirectOf(planner.authorize())).get("code");

        HarbourPlanner.is(provider, "suspended");

        assertThat(planner.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
        assertThat(planner.exchangeCode(code).statusCode()).isEqualTo(400);
        HarbourPlanner.is(provider, "active");
        assertThat(planner.refresh(tokens.refresh()).statusCode()).isEqualTo(200);
    }

    @Test
    void areToldWhyInTheirLanguageAndEnterAgainWhenItIsBack() {
        HarbourPlanner.is(provider, "suspended");

        var page = enterInVain();

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Du kan inte använda Harbour Planner just nu", "är pausad")
                .contains("http://localhost:8080/login?return_to=%2Forganizations");
        var silent = browser.redirectOf(planner.authorize("prompt", "none"));
        assertThat(Browser.query(silent)).containsEntry("error", "access_denied");
        assertThat(portal.enter(browser).access()).isNotEmpty();
        HarbourPlanner.is(provider, "active");
        assertThat(planner.enter(browser).access()).isNotEmpty();
    }

    @Test
    void enterNoneOfADeletedOne() {
        HarbourPlanner.is(provider, "deleted");

        assertThat(browser.redirectOf(planner.authorize()))
                .startsWith("/sign-in/organization-suspended?");
    }

    @Test
    void learnNothingOfItWithoutBelongingToIt() {
        HarbourPlanner.tell(provider, erik.id(), EventTypes.ORGANIZATION_LEFT);
        HarbourPlanner.is(provider, "suspended");

        assertThat(browser.redirectOf(planner.authorize())).startsWith("/sign-in/members-only?");
    }

    /// The page that an application's page leads to, in the reader's language.
    private HttpResponse<String> enterInVain() {
        return browser.get(browser.redirectOf(browser.redirectOf(planner.authorize())));
    }
}
