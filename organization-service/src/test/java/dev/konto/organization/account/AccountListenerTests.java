package dev.konto.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.organization.Member;
import dev.konto.organization.Members;
import dev.konto.organization.Membership;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.OrganizationFixtures;
import dev.konto.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.Replay;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Instant;

/// What is heard of an account is told by records as the identity provider publishes them.
@ServiceTest
class AccountListenerTests {

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired Members members;
    @Autowired PersonalData data;
    @Autowired Replay replay;

    private final AccountId maja = Accounts.any();
    private final OrganizationId fjord = OrganizationFixtures.anId();

    @Test
    void makesANewAccountAtHomeThoughNobodyDescribedItsOrganizationYet() {
        var created = AccountEvents.created(maja, fjord);

        send(created);

        try (var topic = PublishedEvents.on(Topics.ORGANIZATION_EVENTS)) {
            var joined = topic.await(maja.value(), 1).getFirst();
            assertThat(joined.type()).isEqualTo(EventTypes.ORGANIZATION_JOINED);
            assertThat(joined.transaction()).isEqualTo(created.transaction());
            assertThat(joined.data().at("/kind").asString()).isEqualTo("home");
            assertThat(joined.data().at("/name").asString()).isEqualTo(fjord.value());
            assertThat(joined.data().at("/actor/kind").asString()).isEqualTo("system");
            EventContract.assertKept(joined);
        }
        assertThat(members.of(maja).home())
                .contains(new Membership(fjord, MembershipKind.HOME, created.time(), null));
    }

    @Test
    void hearsTheSameNewsOnce() {
        var created = AccountEvents.created(maja, fjord);

        send(created);
        send(created);
        var later = awaitAnother();

        assertThat(members.of(maja).outbox().sequence()).isEqualTo(1);
        assertThat(members.of(maja).organizations()).containsExactly(fjord);
        assertThat(later.organizations()).hasSize(1);
    }

    @Test
    void comesToTheSameFromTheTopicAlone() throws Exception {
        var begin = Instant.now();
        var created = AccountEvents.created(maja, fjord);
        send(created);
        send(AccountEvents.created(Accounts.any(), null));
        send(created);
        replay.caughtUp();
        var asItHappened = PersonalDataContract.contributed(data, maja);

        replay.since(begin, "memberships");

        assertThat(asItHappened).contains(fjord.value());
        assertThat(PersonalDataContract.contributed(data, maja)).isEqualTo(asItHappened);
    }

    @Test
    void leavesAloneWhoHasNoHomeAndWhatItDoesNotKnow() {
        send(AccountEvents.created(maja, null));
        send(AccountEvents.of(maja, "dev.konto.account.painted-blue.v1"));
        awaitAnother();

        assertThat(members.findById(maja)).isEmpty();
    }

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.ACCOUNT_EVENTS)).join();
    }

    /// Records are handled in order, so that what came before this one has been handled too.
    private Member awaitAnother() {
        var another = Accounts.any();
        send(AccountEvents.created(another, fjord));
        try (var topic = PublishedEvents.on(Topics.ORGANIZATION_EVENTS)) {
            topic.await(another.value(), 1);
        }
        return members.of(another);
    }
}
