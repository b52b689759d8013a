package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.MONDAY;
import static dev.konto.organization.OrganizationFixtures.SOME_DAY;
import static dev.konto.organization.OrganizationFixtures.TUESDAY;
import static dev.konto.organization.OrganizationFixtures.aDescription;
import static dev.konto.organization.OrganizationFixtures.aGuestOf;
import static dev.konto.organization.OrganizationFixtures.anInvitationBy;
import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.organization.OrganizationFixtures.invited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

class InvitationTests {

    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);
    private final Caller administrator = Accounts.administrator();
    private final Organization nordic = anOrganization();
    private final Invitation invitation = anInvitationBy(nordic);
    private final Member invited = invited(maja, invitation, nordic);

    @Test
    void isOpenUntilItExpires() {
        var brief = anInvitationBy(nordic, TUESDAY);
        var member = invited(maja, brief, nordic);

        assertThat(member.openInvitations(TUESDAY.minusMillis(1))).containsExactly(brief);
        assertThat(member.openInvitations(TUESDAY)).isEmpty();
        assertThatThrownBy(() -> member.accept(brief.id(), nordic, caller, TUESDAY))
                .isInstanceOf(InvitationExpired.class);
        assertThatThrownBy(() -> member.decline(brief.id(), nordic, caller, TUESDAY))
                .isInstanceOf(InvitationExpired.class);
    }

    @Test
    void leadsToAMembershipOnceAccepted() {
        var member = invited.accept(invitation.id(), nordic, caller, TUESDAY);

        assertThat(member.others())
                .containsExactly(
                        new Membership(nordic.id(), MembershipKind.GUEST, TUESDAY, "Ada Holm"));
        assertThat(member.openInvitations(TUESDAY)).isEmpty();
        assertThat(member.outbox().bodies().getLast()).contains(invitation.id().value());
    }

    @Test
    void staysAsItIsWhenAnsweredTheSameTwice() {
        var accepted = invited.accept(invitation.id(), nordic, caller, TUESDAY);
        var declined = invited.decline(invitation.id(), nordic, caller, TUESDAY);

        assertThat(accepted.accept(invitation.id(), nordic, caller, TUESDAY)).isSameAs(accepted);
        assertThat(declined.decline(invitation.id(), nordic, caller, TUESDAY)).isSameAs(declined);
    }

    @Test
    void isAnsweredOnce() {
        var accepted = invited.accept(invitation.id(), nordic, caller, TUESDAY);
        var declined = invited.decline(invitation.id(), nordic, caller, TUESDAY);

        assertThatThrownBy(() -> accepted.decline(invitation.id(), nordic, caller, TUESDAY))
                .isInstanceOf(InvitationAnswered.class);
        assertThatThrownBy(() -> declined.accept(invitation.id(), nordic, caller, TUESDAY))
                .isInstanceOf(InvitationAnswered.class);
    }

    @Test
    void bringsNobodyBackWhoLeft() {
        var left =
                invited.accept(invitation.id(), nordic, caller, TUESDAY)
                        .leave(nordic, caller, TUESDAY);

        assertThatThrownBy(() -> left.accept(invitation.id(), nordic, caller, TUESDAY))
                .isInstanceOf(InvitationAnswered.class);
    }

    @Test
    void bringsBackWhoLeftWhenItIsNew() {
        var left = aGuestOf(nordic, maja).leave(nordic, caller, TUESDAY);

        var back =
                left.invite(invitation, nordic, administrator, TUESDAY)
                        .accept(invitation.id(), nordic, caller, TUESDAY);

        assertThat(back.organizations()).containsExactly(nordic.id());
        assertThat(back.left()).isEmpty();
    }

    @Test
    void isSentOncePerId() {
        assertThat(invited.invite(invitation, nordic, administrator, TUESDAY)).isSameAs(invited);
    }

    @Test
    void isNotSentWithAnotherOnesId() {
        var harbour = anOrganization();
        var other =
                Invitation.open(
                        invitation.id(), harbour.id(), MembershipKind.GUEST, null, SOME_DAY);

        assertThatThrownBy(() -> invited.invite(other, harbour, administrator, TUESDAY))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void givesWayToALaterOneOfTheSameOrganization() {
        var later = anInvitationBy(nordic);

        var member = invited.invite(later, nordic, administrator, TUESDAY);

        assertThat(member.openInvitations(TUESDAY)).containsExactly(later);
        assertThatThrownBy(() -> member.accept(invitation.id(), nordic, caller, TUESDAY))
                .isInstanceOf(InvitationNotFound.class);
    }

    @Test
    void isNeededByNobodyWhoBelongsThere() {
        var guest = aGuestOf(nordic, maja);
        var added = invited.join(nordic, MembershipKind.MEMBER, administrator, MONDAY);

        assertThatThrownBy(() -> guest.invite(invitation, nordic, administrator, TUESDAY))
                .isInstanceOf(AlreadyMember.class);
        assertThat(added.openInvitations(TUESDAY)).isEmpty();
    }

    @Test
    void leadsNowhereOnceTheOrganizationIsOutOfUse() {
        var closed =
                nordic.describe(
                        aDescription(OrganizationState.DELETED, Leaving.ALLOWED),
                        Accounts.administrator(),
                        TUESDAY);

        assertThatThrownBy(() -> invited.accept(invitation.id(), closed, caller, TUESDAY))
                .isInstanceOf(InvitationExpired.class);
    }
}
