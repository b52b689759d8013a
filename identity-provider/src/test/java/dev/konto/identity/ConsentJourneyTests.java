package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Maja enters applications, and wants nothing to do with one of them any more.
class ConsentJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Application planner = HarbourPlanner.at(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");

    @BeforeEach
    void belongToItsOrganization() {
        HarbourPlanner.tell(provider, maja.id(), EventTypes.ORGANIZATION_JOINED);
    }

    @Test
    void tellsOnceWhatAnApplicationMayDo() {
        signIn(portal);
        planner.enter(browser);
        planner.enter(browser);

        var told = authEvents(4);

        assertThat(of(EventTypes.AUTH_CONSENT_GRANTED, told)).hasSize(1);
        var granted = of(EventTypes.AUTH_CONSENT_GRANTED, told).getFirst().data();
        assertThat(granted.get("applicationId").asString()).isEqualTo(HarbourPlanner.ID);
        assertThat(granted.get("applicationName").asString()).isEqualTo("Harbour Planner");
        assertThat(granted.get("scopes")).hasSize(6);
        assertThat(granted.at("/client/ip").asString()).isEqualTo("127.0.0.1");
    }

    @Test
    void endsAnApplicationThatIsDisconnectedAndNoOther() {
        var home = signIn(portal);
        var tokens = planner.enter(browser);

        disconnect();

        awaitRefusal(tokens);
        assertThat(authEvents(4).getLast().type()).isEqualTo(EventTypes.AUTH_CONSENT_REVOKED);
        assertThat(portal.refresh(home.refresh()).statusCode()).isEqualTo(200);
        assertThat(applications(home)).containsExactly("konto-portal");
        assertThat(planner.enter(browser).session()).isEqualTo(home.session());
        assertThat(of(EventTypes.AUTH_CONSENT_GRANTED, authEvents(6))).hasSize(2);
    }

    private TokenAnswer signIn(Application application) {
        return application.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));
    }

    /// Until the last thing that disconnecting does is done.
    private void awaitRefusal(TokenAnswer tokens) {
        Awaitility.await().until(() -> !applications(tokens).contains(HarbourPlanner.ID));
        assertThat(planner.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
    }

    private List<String> applications(TokenAnswer tokens) {
        var sessions = Application.json(portal.call("GET", "/api/v1/sessions", tokens.access()));
        return sessions.at("/items/0/applications").valueStream().map(this::id).toList();
    }

    private String id(JsonNode application) {
        return application.get("id").asString();
    }

    private void disconnect() {
        var type = EventTypes.PRIVACY_SERVICE_DISCONNECTED;
        var fields = "\"serviceId\": \"harbour-planner\", \"name\": \"Harbour Planner\"";
        var event = OthersEvents.of(maja.id(), type, "services/" + maja.id().value(), 1, fields);
        provider.kafka().send(event.toRecord(Topics.PRIVACY_EVENTS)).join();
    }

    private List<AccountEvent> authEvents(int count) {
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var events = topic.await(maja.id().value(), count);
            events.forEach(EventContract::assertKept);
            return events;
        }
    }

    private static List<AccountEvent> of(String type, List<AccountEvent> events) {
        return events.stream().filter(it -> it.type().equals(type)).toList();
    }
}
