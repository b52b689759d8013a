package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentId;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.account.AccountEvents;
import dev.konto.privacy.organization.MembershipEvents;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.privacy.service.AuthenticationEvents;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.Replay;
import dev.konto.starter.test.ServiceTest;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What is known from others comes back from their topics alone.
@ServiceTest
class RebuildTests {

    private static final String[] HEARD = {
        "affiliates", "organizations", "preferences", "connected-services", "outstanding-terms"
    };

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired Replay replay;
    @Autowired PersonalData data;
    @Autowired PublishingTerms publishing;
    @Autowired MongoOperations mongo;

    private final AccountId maja = Accounts.any();
    private final AccountId erik = Accounts.any();
    private final OrganizationId fjord = anOrganization();
    private final OrganizationId nordic = anOrganization();
    private final DocumentId document = aDocumentId();
    private final Instant begin = Instant.now();

    @Test
    void comesToTheSameAsWhoHeardItWhenItHappened() throws Exception {
        publishing.publish(document, fjord, false, List.of(aVersion("1", MONDAY)));
        publishHistory();
        replay.caughtUp();
        await().untilAsserted(() -> assertThat(told(maja)).contains("Acceptable use"));
        var asItHappened = known();
        assertThat(asItHappened)
                .contains("\"language\":\"en\"", "Fjord Wiki", nordic.value())
                .contains("https://fjord.example/privacy");
        assertThat(told(erik)).contains("\"lasting\":false").doesNotContain("Acceptable use");

        replay.since(begin, HEARD);

        await().untilAsserted(() -> assertThat(known()).isEqualTo(asItHappened));
    }

    /// Maja's and Erik's, with news that comes twice, and news that comes late.
    private void publishHistory() {
        var joined = MembershipEvents.home(maja, fjord);
        var left = membership(EventTypes.ORGANIZATION_LEFT, erik, fjord, 2);
        var wiki = AuthenticationEvents.granted(maja, "wiki", "openid", "profile");
        send(Topics.ACCOUNT_EVENTS, AccountEvents.created(maja, "sv"));
        send(Topics.ACCOUNT_EVENTS, AccountEvents.changed(maja, "admin", "en", 60));
        send(Topics.ACCOUNT_EVENTS, AccountEvents.created(maja, "sv"));
        send(Topics.ORGANIZATION_EVENTS, MembershipEvents.policyOf(fjord, 2, document.value()));
        send(Topics.ORGANIZATION_EVENTS, MembershipEvents.policyOf(fjord, 1));
        send(Topics.ORGANIZATION_EVENTS, joined);
        send(
                Topics.ORGANIZATION_EVENTS,
                membership(EventTypes.ORGANIZATION_JOINED, maja, nordic, 2));
        send(Topics.ORGANIZATION_EVENTS, joined);
        send(Topics.ORGANIZATION_EVENTS, left);
        send(
                Topics.ORGANIZATION_EVENTS,
                membership(EventTypes.ORGANIZATION_JOINED, erik, fjord, 1));
        send(Topics.AUTH_EVENTS, wiki);
        send(Topics.AUTH_EVENTS, AuthenticationEvents.signedIn(maja, "wiki"));
        send(Topics.AUTH_EVENTS, AuthenticationEvents.revoked(maja, "wiki", "profile"));
        send(Topics.AUTH_EVENTS, wiki);
    }

    private static AccountEvent membership(
            String type, AccountId account, OrganizationId organization, long sequence) {
        return MembershipEvents.of(type, account, organization, sequence);
    }

    private void send(String topic, AccountEvent event) {
        kafka.send(event.toRecord(topic)).join();
    }

    private String known() {
        return told(maja) + told(erik) + policy();
    }

    private String told(AccountId account) {
        return PersonalDataContract.contributed(data, account);
    }

    /// Without how often it was written.
    private String policy() {
        var known = mongo.findById(fjord.value(), Document.class, "organizations");
        Objects.requireNonNull(known).remove("version");
        return known.toJson();
    }
}
