package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.anId;
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

import java.time.Instant;

@ServiceTest
class AddingMemberTests {

    @Autowired AddingMember adding;
    @Autowired AssigningHome assigning;
    @Autowired Members members;
    @Autowired Organizations organizations;

    private final AccountId maja = Accounts.any();

    @Test
    void makesTheAccountBelongAndTellsOnce() {
        var nordic = organizations.save(anOrganization());

        adding.add(Accounts.administrator(), nordic.id(), maja, MembershipKind.GUEST);
        adding.add(Accounts.administrator(), nordic.id(), maja, MembershipKind.GUEST);
        adding.add(Accounts.administrator(), nordic.id(), maja, MembershipKind.MEMBER);

        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
        try (var topic = PublishedEvents.on(Topics.ORGANIZATION_EVENTS)) {
            var events = topic.await(maja.value(), 2);
            assertThat(events)
                    .extracting(event -> event.type())
                    .containsExactly(
                            EventTypes.ORGANIZATION_JOINED, EventTypes.ORGANIZATION_JOINED);
            assertThat(events).extracting(event -> event.sequence()).containsExactly(1L, 2L);
            events.forEach(EventContract::assertKept);
        }
    }

    @Test
    void refusesAnOrganizationThatNobodyDescribed() {
        assertThatThrownBy(
                        () ->
                                adding.add(
                                        Accounts.administrator(),
                                        anId(),
                                        maja,
                                        MembershipKind.GUEST))
                .isInstanceOf(OrganizationNotFound.class);
        assertThat(members.findById(maja)).isEmpty();
    }

    @Test
    void losesNoMembershipToTheBirthAtTheSameMoment() throws Exception {
        var fjord = organizations.save(anOrganization());
        var nordic = organizations.save(anOrganization());
        var by = Accounts.administrator();

        var refused =
                AtOnce.refusals(
                        () -> assigning.assign(by, maja, fjord.id(), Instant.now()),
                        () -> adding.add(by, nordic.id(), maja, MembershipKind.GUEST));

        assertThat(refused).isEmpty();
        var member = members.of(maja);
        assertThat(member.organizations()).containsExactlyInAnyOrder(fjord.id(), nordic.id());
        assertThat(member.outbox().sequence()).isEqualTo(2);
    }
}
