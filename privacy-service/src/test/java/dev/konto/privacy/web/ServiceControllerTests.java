package dev.konto.privacy.web;

import static dev.konto.privacy.service.AuthenticationEvents.granted;
import static dev.konto.privacy.service.AuthenticationEvents.revoked;
import static dev.konto.privacy.service.AuthenticationEvents.signedIn;
import static dev.konto.starter.test.Answers.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.service.ConnectedServices;
import dev.konto.privacy.service.ServiceId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;

/// Maja agrees that a wiki sees some of her data, uses it, and disconnects it.
@ServiceTest
class ServiceControllerTests {

    private static final String PATH = "/api/v1/privacy/services";

    @Autowired MockMvcTester mvc;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired ConnectedServices services;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), "privacy.read", "privacy.write");

    @Test
    void showsWhatAServiceMaySeeInTheReadersWords() {
        connect();

        assertThat(list(token, "sv"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [{"id": "fjord-wiki", "name": "Fjord Wiki",
                          "scopes": [{"id": "devices.read", "text": "Se dina enheter"},
                                     {"id": "grades.read",
                                      "text": "Använda ”grades.read”, som tjänsten själv förklarar"}],
                          "dataCategories": [{"id": "devices", "text": "Dina enheter"},
                                             {"id": "other"}],
                          "connectedAt": "2026-11-16T08:00:00Z",
                          "lastUsedAt": "2026-11-16T08:00:30Z"}],
                         "next": null}
                        """);
        assertThat(list(token, "en"))
                .bodyJson()
                .extractingPath("$.items[0].scopes[0].text")
                .isEqualTo("See your devices");
    }

    @Test
    void disconnectsAndTellsItOnce() {
        connect();

        assertThat(delete(token)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(delete(token)).hasStatus(HttpStatus.NO_CONTENT);
        send(revoked(maja, "fjord-wiki", "devices.read", "grades.read"));
        send(granted(maja, "fjord-wiki", "devices.read"));

        assertThat(list(token, "en")).bodyJson().extractingPath("$.items").asArray().isEmpty();
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            var events = topic.await(maja.value(), 2);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsExactly(
                            EventTypes.PRIVACY_SERVICE_CONNECTED,
                            EventTypes.PRIVACY_SERVICE_DISCONNECTED);
            events.forEach(EventContract::assertKept);
        }
    }

    @Test
    void isNobodyElses() {
        connect();
        var erik = Tokens.of(Accounts.any().value(), "privacy.read", "privacy.write");

        assertThat(list(erik, "en")).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertProblem(delete(erik), HttpStatus.NOT_FOUND, "not-found");
        assertThat(list(token, "en")).bodyJson().extractingPath("$.items").asArray().hasSize(1);
    }

    @Test
    void asksForTheRightScope() {
        var reader = Tokens.of(maja.value(), "privacy.read");
        var stranger = Tokens.of(maja.value(), "profile.read");

        assertProblem(delete(reader), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(list(stranger, "en"), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(mvc.get().uri(PATH).exchange(), HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    @Test
    void findsServicesByIndex() {
        queries.assertIndexed("connected-services", () -> list(token, "en"));
    }

    private void connect() {
        send(granted(maja, "fjord-wiki", "devices.read", "grades.read"));
        send(signedIn(maja, "fjord-wiki"));
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(this::used);
    }

    private boolean used() {
        return services.of(maja, new ServiceId("fjord-wiki"))
                .filter(service -> service.lastUsedAt() != null)
                .isPresent();
    }

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.AUTH_EVENTS)).join();
    }

    private MvcTestResult list(String authorization, String language) {
        return mvc.get()
                .uri(PATH)
                .header("Authorization", authorization)
                .header("Accept-Language", language)
                .exchange();
    }

    private MvcTestResult delete(String authorization) {
        return mvc.delete()
                .uri(PATH + "/fjord-wiki")
                .header("Authorization", authorization)
                .exchange();
    }
}
