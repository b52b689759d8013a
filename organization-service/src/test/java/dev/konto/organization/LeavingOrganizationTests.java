package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.aGuestOf;
import static dev.konto.organization.OrganizationFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LeavingOrganizationTests {

    @Autowired LeavingOrganization leaving;
    @Autowired AddingMember adding;
    @Autowired Members members;
    @Autowired Organizations organizations;

    private final AccountId maja = Accounts.any();

    @Test
    void endsTheMembershipAndTellsOnce() {
        var nordic = organizations.save(anOrganization());
        members.save(aGuestOf(nordic, maja));

        leaving.leave(Accounts.holderOf(maja), nordic.id());
        leaving.leave(Accounts.holderOf(maja), nordic.id());

        assertThat(members.of(maja).organizations()).isEmpty();
        try (var topic = PublishedEvents.on(Topics.ORGANIZATION_EVENTS)) {
            var events = topic.await(maja.value(), 2);
            assertThat(events)
                    .extracting(event -> event.type())
                    .containsExactly(EventTypes.ORGANIZATION_JOINED, EventTypes.ORGANIZATION_LEFT);
            assertThat(events).extracting(event -> event.sequence()).containsExactly(1L, 2L);
            events.forEach(EventContract::assertKept);
        }
    }

    @Test
    void leavesAnotherAccountsMembershipAlone() {
        var nordic = organizations.save(anOrganization());
        members.save(aGuestOf(nordic, maja));
        var erik = Accounts.holderOf(Accounts.any());

        assertThatThrownBy(() -> leaving.leave(erik, nordic.id()))
                .isInstanceOf(OrganizationNotFound.class);
        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
    }

    @Test
    void losesNothingToAnotherChangeAtTheSameMoment() throws Exception {
        var nordic = organizations.save(anOrganization());
        var harbour = organizations.save(anOrganization());
        members.save(aGuestOf(nordic, maja));
        var by = Accounts.administrator();

        var refused =
                AtOnce.refusals(
                        () -> leaving.leave(Accounts.holderOf(maja), nordic.id()),
                        () -> adding.add(by, harbour.id(), maja, MembershipKind.GUEST));

        assertThat(refused).isEmpty();
        var member = members.of(maja);
        assertThat(member.organizations()).containsExactly(harbour.id());
        assertThat(member.outbox().sequence()).isEqualTo(3);
    }
}
