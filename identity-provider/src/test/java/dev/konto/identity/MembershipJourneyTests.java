package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.List;

/// Maja enters an application of Harbour Robotics, leaves that organization, and is invited again.
class MembershipJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Application planner = HarbourPlanner.at(provider);
    private final Account maja = provider.person("Maja");

    @Test
    void endsTheApplicationsOfAnOrganizationThatIsLeftUntilItIsJoinedAgain() {
        var browser = new Browser(provider);
        joins();
        var home = signIn(browser);
        var tokens = planner.enter(browser);

        leaves();

        assertThat(authEvents(4).getLast().type()).isEqualTo(EventTypes.AUTH_CONSENT_REVOKED);
        assertThat(planner.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
        assertThat(portal.refresh(home.refresh()).statusCode()).isEqualTo(200);
        assertThat(browser.redirectOf(planner.authorize())).startsWith("/sign-in/members-only?");
        joins();
        assertThat(planner.enter(browser).session()).isEqualTo(home.session());
    }

    @Test
    void tellsWhoDoesNotBelongToItHowToGetIn() {
        var browser = new Browser(provider, "sv");
        signIn(browser);

        var page = enterInVain(browser);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("You can&#39;t use Harbour Planner", "you don&#39;t belong to")
                .contains("http://localhost:8080/login?return_to=%2Forganizations");
        assertThat(Browser.target(page, "Try again")).startsWith("/oauth2/authorize?");
        var refused = authEvents(2).getLast().data();
        assertThat(refused.get("failedStep").asString()).isEqualTo("policy");
        assertThat(refused.get("failureReason").asString()).isEqualTo("application-not-allowed");
        assertThat(refused.at("/application/id").asString()).isEqualTo(HarbourPlanner.ID);
    }

    @Test
    void speaksTheLanguageOfWhoReads() {
        var erik = provider.person("Erik", "sv");
        var browser = new Browser(provider);
        portal.signIn(browser, erik.email().value(), Provider.passwordOf(erik.id()));

        var page = enterInVain(browser);

        assertThat(page.body()).contains("Du kan inte använda Harbour Planner");
    }

    @Test
    void tellsAnApplicationThatAskedInSilence() {
        var browser = new Browser(provider);
        signIn(browser);

        var back = browser.redirectOf(planner.authorize("prompt", "none"));

        assertThat(Browser.query(back)).containsEntry("error", "access_denied");
    }

    /// The page that an application's page leads to, in the reader's language.
    private HttpResponse<String> enterInVain(Browser browser) {
        return browser.get(browser.redirectOf(browser.redirectOf(planner.authorize())));
    }

    private void joins() {
        HarbourPlanner.tell(provider, maja.id(), EventTypes.ORGANIZATION_JOINED);
    }

    private void leaves() {
        HarbourPlanner.tell(provider, maja.id(), EventTypes.ORGANIZATION_LEFT);
    }

    private TokenAnswer signIn(Browser browser) {
        return portal.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));
    }

    private List<AccountEvent> authEvents(int count) {
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var events = topic.await(maja.id().value(), count);
            events.forEach(EventContract::assertKept);
            return events;
        }
    }
}
