package dev.konto.privacy.outstanding;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.TUESDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentId;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.AcceptingTerms;
import dev.konto.privacy.ApplicableTerms;
import dev.konto.privacy.CurrentTerms;
import dev.konto.privacy.DocumentId;
import dev.konto.privacy.Languages;
import dev.konto.privacy.PublishingTerms;
import dev.konto.privacy.TermsVersion;
import dev.konto.privacy.organization.MembershipEvents;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Duration;
import java.util.List;

/// What the identity provider hears of the terms that wait for Maja.
@ServiceTest
class OutstandingTermsTests {

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired PublishingTerms publishing;
    @Autowired AcceptingTerms accepting;
    @Autowired ApplicableTerms applicable;
    @Autowired OutstandingTerms outstanding;

    private final AccountId maja = Accounts.any();
    private final OrganizationId fjord = anOrganization();
    private final DocumentId document = aDocumentId();
    private final TermsVersion first = aVersion("1", MONDAY);
    private final TermsVersion second = aVersion("2", TUESDAY);

    @Test
    void areToldWhenTheyChange() {
        publishing.publish(document, fjord, true, List.of(first));
        hear(EventTypes.ORGANIZATION_JOINED, 1);
        awaitWaiting("1");
        accepting.accept(Accounts.holderOf(maja), document, "1", Languages.ANY);
        awaitWaiting();
        publishing.publish(document, fjord, true, List.of(first, second));
        awaitWaiting("2");
        hear(EventTypes.ORGANIZATION_LEFT, 2);
        awaitWaiting();

        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            var told =
                    topic.await(maja.value(), 5).stream()
                            .filter(it -> it.type().equals(EventTypes.PRIVACY_TERMS_OUTSTANDING))
                            .toList();
            assertThat(told).hasSize(4);
            assertThat(told).extracting(AccountEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
            assertThat(told)
                    .extracting(it -> it.data().at("/outstanding/0/version").asString())
                    .containsExactly("1", "", "2", "");
            told.forEach(EventContract::assertKept);
        }
    }

    @Test
    void areNoneWhereNothingIsRequired() {
        publishing.publish(document, fjord, false, List.of(first));
        hear(EventTypes.ORGANIZATION_JOINED, 1);
        var required = aDocumentId();
        publishing.publish(required, fjord, true, List.of(first));
        awaitWaiting("1");

        assertThat(outstanding.of(maja).terms())
                .extracting(WaitingTerms::documentId)
                .containsExactly(required);
    }

    @Test
    void followThePolicyOfTheHome() {
        publishing.publish(document, fjord, false, List.of(first));
        hear(MembershipEvents.home(maja, fjord));
        hear(MembershipEvents.policyOf(fjord, 1, document.value()));
        awaitWaiting("1");
        assertThat(applicable.of(maja)).allMatch(CurrentTerms::required);

        hear(MembershipEvents.policyOf(fjord, 2));
        awaitWaiting();
        assertThat(applicable.of(maja)).noneMatch(CurrentTerms::required);
    }

    @Test
    void areNotDemandedOfGuests() {
        publishing.publish(document, fjord, false, List.of(first));
        hear(MembershipEvents.policyOf(fjord, 1, document.value()));
        var required = aDocumentId();
        publishing.publish(required, fjord, true, List.of(first));
        hear(EventTypes.ORGANIZATION_JOINED, 1);
        awaitWaiting("1");

        assertThat(outstanding.of(maja).terms())
                .extracting(WaitingTerms::documentId)
                .containsExactly(required);
    }

    private void hear(String type, long sequence) {
        hear(MembershipEvents.of(type, maja, fjord, sequence));
    }

    private void hear(AccountEvent news) {
        kafka.send(news.toRecord(Topics.ORGANIZATION_EVENTS)).join();
    }

    private void awaitWaiting(String... versions) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () ->
                                assertThat(outstanding.of(maja).terms())
                                        .extracting(WaitingTerms::version)
                                        .containsExactly(versions));
    }
}
