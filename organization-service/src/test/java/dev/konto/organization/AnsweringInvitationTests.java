package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.anInvitationBy;
import static dev.konto.organization.OrganizationFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AnsweringInvitationTests {

    @Autowired InvitingAccount inviting;
    @Autowired AcceptingInvitation accepting;
    @Autowired DecliningInvitation declining;
    @Autowired LeavingOrganization leaving;
    @Autowired Members members;
    @Autowired Organizations organizations;

    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);
    private final Organization nordic = anOrganization();
    private final Invitation invitation = anInvitationBy(nordic);

    @BeforeEach
    void majaIsInvited() {
        organizations.save(nordic);
        inviting.invite(Accounts.administrator(), maja, invitation);
    }

    @Test
    void joinsTheOrganizationAndTellsOnce() {
        inviting.invite(Accounts.administrator(), maja, invitation);
        accepting.accept(caller, invitation.id());
        accepting.accept(caller, invitation.id());

        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
        assertThatTellsOfMaja(EventTypes.ORGANIZATION_INVITED, EventTypes.ORGANIZATION_JOINED);
    }

    @Test
    void staysAwayAndTellsOnce() {
        declining.decline(caller, invitation.id());
        declining.decline(caller, invitation.id());

        assertThat(members.of(maja).organizations()).isEmpty();
        assertThatTellsOfMaja(EventTypes.ORGANIZATION_INVITED, EventTypes.ORGANIZATION_DECLINED);
    }

    @Test
    void answersNobodyElsesInvitation() {
        var erik = Accounts.holderOf(Accounts.any());

        assertThatThrownBy(() -> accepting.accept(erik, invitation.id()))
                .isInstanceOf(InvitationNotFound.class);
        assertThatThrownBy(() -> declining.decline(erik, invitation.id()))
                .isInstanceOf(InvitationNotFound.class);
        assertThat(members.of(maja).invitation(invitation.id())).isEqualTo(invitation);
    }

    @Test
    void answersInOneWayWhenBothAreGivenAtTheSameMoment() throws Exception {
        var refused =
                AtOnce.refusals(
                        () -> accepting.accept(caller, invitation.id()),
                        () -> declining.decline(caller, invitation.id()));

        assertThat(refused).singleElement().isInstanceOf(InvitationAnswered.class);
        assertThat(members.of(maja).outbox().sequence()).isEqualTo(2);
    }

    @Test
    void joinsOrStaysAwayWhenTheOrganizationIsLeftAtTheSameMoment() throws Exception {
        accepting.accept(caller, invitation.id());
        leaving.leave(caller, nordic.id());
        var again = anInvitationBy(nordic);
        inviting.invite(Accounts.administrator(), maja, again);

        var refused =
                AtOnce.refusals(
                        () -> accepting.accept(caller, again.id()),
                        () -> leaving.leave(caller, nordic.id()));

        assertThat(refused).isEmpty();
        var member = members.of(maja);
        assertThat(member.in(nordic.id()).isPresent())
                .isNotEqualTo(member.left().contains(nordic.id()))
                .isEqualTo(member.outbox().sequence() == 5);
    }

    private void assertThatTellsOfMaja(String... types) {
        try (var topic = PublishedEvents.on(Topics.ORGANIZATION_EVENTS)) {
            var events = topic.await(maja.value(), types.length);
            assertThat(events).extracting(AccountEvent::type).containsExactly(types);
            assertThat(events).extracting(AccountEvent::sequence).containsExactly(1L, 2L);
            events.forEach(EventContract::assertKept);
        }
    }
}
