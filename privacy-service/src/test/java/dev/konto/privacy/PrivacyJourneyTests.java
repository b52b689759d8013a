package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.aDocumentId;
import static dev.konto.privacy.TermsFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.MembershipEvents;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.List;

/// Maja joins a university, reads its terms of use and accepts them; when they are changed she is
/// asked again; when she leaves, they concern her no longer.
@ServiceTest
class PrivacyJourneyTests {

    private static final String FIRST =
            """
            {"version": "2026-1", "publishedAt": "2026-01-01T00:00:00Z",
             "texts": [{"language": "en", "title": "Acceptable use", "markdown": "Be *kind*."}]}
            """;
    private static final String SECOND =
            FIRST.replace("2026-1", "2026-2").replace("01-01", "02-02");

    @Autowired MockMvcTester mvc;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired Affiliates affiliates;

    private final AccountId maja = Accounts.any();
    private final OrganizationId fjord = anOrganization();
    private final String path = "/api/v1/privacy/terms-of-use";
    private final DocumentId id = aDocumentId();
    private final String token = Tokens.of(maja.value(), "privacy.read", "privacy.write");
    private final String transaction = Identifier.next();

    @Test
    void tellsWhatWasReadAndAccepted() {
        hear(EventTypes.ORGANIZATION_JOINED, 1, List.of(fjord));
        publish(FIRST);
        assertThat(read())
                .bodyJson()
                .extractingPath("$.html")
                .isEqualTo("<p>Be <em>kind</em>.</p>\n");
        accept("2026-1", HttpStatus.NO_CONTENT);

        publish(FIRST + "," + SECOND);
        accept("2026-1", HttpStatus.CONFLICT);
        accept("2026-2", HttpStatus.NO_CONTENT);

        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            var events = topic.await(maja.value(), 2);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsOnly(EventTypes.PRIVACY_TERMS_ACCEPTED);
            assertThat(events)
                    .extracting(event -> event.data().at("/version").asString())
                    .containsExactly("2026-1", "2026-2");
            assertThat(events).extracting(AccountEvent::sequence).containsExactly(1L, 2L);
            assertThat(events).extracting(AccountEvent::transaction).containsOnly(transaction);
            events.forEach(EventContract::assertKept);
        }
        hear(EventTypes.ORGANIZATION_LEFT, 2, List.of());
        accept("2026-2", HttpStatus.NOT_FOUND);
    }

    private void hear(String type, long sequence, List<OrganizationId> then) {
        var news = MembershipEvents.of(type, maja, fjord, sequence);
        kafka.send(news.toRecord(Topics.ORGANIZATION_EVENTS)).join();
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> affiliates.of(maja).organizations().equals(then));
    }

    private void publish(String versions) {
        assertThat(
                        mvc.put()
                                .uri("/admin/v1/terms-of-use/" + id.value())
                                .header("Authorization", Tokens.ofAdministrator())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        """
                                        {"organizationId": "%s", "required": false, "versions": [%s]}
                                        """
                                                .formatted(fjord.value(), versions)))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    private MvcTestResult read() {
        var document = mvc.get().uri(path + "/" + id.value() + "/document");
        return document.header("Authorization", token).exchange();
    }

    private void accept(String version, HttpStatus expected) {
        assertThat(
                        mvc.post()
                                .uri(path + "/" + id.value() + "/acceptance")
                                .header("Authorization", token)
                                .header("Konto-Transaction", transaction)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"version\": \"%s\"}".formatted(version)))
                .hasStatus(expected);
    }
}
