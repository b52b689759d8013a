package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.anId;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.organization.account.AccountEvents;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Maja's account is created at a university, becomes a guest elsewhere and leaves; whoever reads
/// the topic sees it all, in order.
@ServiceTest
class OrganizationJourneyTests {

    @Autowired MockMvcTester mvc;
    @Autowired KafkaOperations<String, byte[]> kafka;

    private final AccountId maja = Accounts.any();
    private final OrganizationId fjord = anId();
    private final OrganizationId nordic = anId();
    private final String transaction = Identifier.next();

    @Test
    void tellsEveryChangeInOrder() {
        var token = Tokens.of(maja.value(), "organizations.read", "organizations.write");
        kafka.send(AccountEvents.created(maja, fjord).toRecord(Topics.ACCOUNT_EVENTS)).join();
        try (var topic = PublishedEvents.on(Topics.ORGANIZATION_EVENTS)) {
            topic.await(maja.value(), 1);

            describe(fjord, "Fjord University");
            describe(nordic, "Nordic Research Net");
            put(
                    "/admin/v1/organizations/%s/members/%s".formatted(nordic.value(), maja.value()),
                    "{\"kind\": \"guest\"}");
            seeBoth(token);
            leave(token);

            var events = topic.await(maja.value(), 3);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsExactly(
                            EventTypes.ORGANIZATION_JOINED,
                            EventTypes.ORGANIZATION_JOINED,
                            EventTypes.ORGANIZATION_LEFT);
            assertThat(events).extracting(AccountEvent::sequence).containsExactly(1L, 2L, 3L);
            assertThat(events)
                    .extracting(AccountEvent::aggregateId)
                    .containsOnly("memberships/" + maja.value());
            events.forEach(EventContract::assertKept);
            assertThat(events.getLast().transaction()).isEqualTo(transaction);
            assertThat(events.getLast().data().at("/actor/kind").asString()).isEqualTo("self");
        }
    }

    private void describe(OrganizationId id, String name) {
        put(
                "/admin/v1/organizations/" + id.value(),
                "{\"name\": \"%s\", \"domain\": \"%s.example\"}".formatted(name, id.value()));
    }

    private void put(String path, String body) {
        assertThat(
                        mvc.put()
                                .uri(path)
                                .header("Authorization", Tokens.ofAdministrator())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    private void seeBoth(String token) {
        assertThat(mvc.get().uri("/api/v1/organizations").header("Authorization", token))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"home": {"name": "Fjord University", "since": "2026-11-16T08:00:00Z"},
                         "others": [{"name": "Nordic Research Net"}]}
                        """);
    }

    private void leave(String token) {
        assertThat(
                        mvc.post()
                                .uri("/api/v1/organizations/" + nordic.value() + "/leave")
                                .header("Authorization", token)
                                .header("Konto-Transaction", transaction))
                .hasStatus(HttpStatus.NO_CONTENT);
    }
}
