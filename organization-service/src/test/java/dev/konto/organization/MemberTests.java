package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.MONDAY;
import static dev.konto.organization.OrganizationFixtures.TUESDAY;
import static dev.konto.organization.OrganizationFixtures.aGuestOf;
import static dev.konto.organization.OrganizationFixtures.aMemberAtHomeIn;
import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.organization.OrganizationFixtures.anOrganizationThatKeepsPeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

class MemberTests {

    private final Caller administrator = Accounts.administrator();
    private final Organization fjord = anOrganization();
    private final Organization nordic = anOrganization();

    @Test
    void belongsNowhereAtFirst() {
        var member = Member.of(Accounts.any());

        assertThat(member.organizations()).isEmpty();
        assertThat(member.outbox().bodies()).isEmpty();
    }

    @Test
    void isAtHomeWhereItWasBorn() {
        var member = Member.of(Accounts.any()).bornIn(fjord, MONDAY, administrator, TUESDAY);

        assertThat(member.home())
                .contains(new Membership(fjord.id(), MembershipKind.HOME, MONDAY, null));
        assertThat(member.outbox().bodies())
                .singleElement()
                .asString()
                .contains("\"kind\":\"home\"");
    }

    @Test
    void isBornOnce() {
        var member = aMemberAtHomeIn(fjord);

        assertThat(member.bornIn(fjord, MONDAY, administrator, TUESDAY)).isSameAs(member);
    }

    @Test
    void isNotBroughtBackHomeByOldNews() {
        var member =
                aMemberAtHomeIn(fjord).join(fjord, MembershipKind.GUEST, administrator, TUESDAY);

        assertThat(member.bornIn(fjord, MONDAY, administrator, TUESDAY)).isSameAs(member);
        assertThat(member.home()).isEmpty();
    }

    @Test
    void isAtHomeWhereItWasBornThoughAnAdministratorWasFirst() {
        var home =
                Member.of(Accounts.any()).join(fjord, MembershipKind.HOME, administrator, MONDAY);

        var born = home.bornIn(fjord, MONDAY, administrator, TUESDAY);

        assertThat(born.home()).isEqualTo(home.home());
        assertThat(born.outbox().sequence()).isEqualTo(1);
    }

    @Test
    void hasOneHomeOnly() {
        var member = aMemberAtHomeIn(fjord);

        assertThatThrownBy(() -> member.join(nordic, MembershipKind.HOME, administrator, TUESDAY))
                .isInstanceOf(AnotherHomeOrganization.class);
    }

    @Test
    void joinsOnce() {
        var guest = aGuestOf(nordic);

        assertThat(guest.join(nordic, MembershipKind.GUEST, administrator, TUESDAY))
                .isSameAs(guest);
    }

    @Test
    void staysSinceThenWhenItBelongsInAnotherWay() {
        var member = aGuestOf(nordic).join(nordic, MembershipKind.MEMBER, administrator, TUESDAY);

        assertThat(member.others())
                .containsExactly(new Membership(nordic.id(), MembershipKind.MEMBER, MONDAY, null));
        assertThat(member.outbox().bodies().getLast()).contains("\"kind\":\"member\"");
    }

    @Test
    void leavesAndTellsSo() {
        var guest = aGuestOf(nordic);

        var gone = guest.leave(nordic, holder(guest), TUESDAY);

        assertThat(gone.organizations()).isEmpty();
        assertThat(gone.outbox().sequence()).isEqualTo(2);
        assertThat(gone.outbox().bodies().getLast()).contains(nordic.id().value());
    }

    @Test
    void takesADeletedOrganizationOffItsList() {
        var deleted = anOrganization(OrganizationState.DELETED, Leaving.forbidden("Stay."));
        var guest = aGuestOf(deleted);

        var gone = guest.leave(deleted, holder(guest), TUESDAY);

        assertThat(gone.organizations()).isEmpty();
        assertThat(gone.outbox().bodies().getLast())
                .contains("\"reason\":\"organization-deleted\"");
    }

    @Test
    void isTakenOutByAnAdministratorOnceAndEvenFromHome() {
        var member = aMemberAtHomeIn(fjord);

        var gone = member.remove(fjord, administrator, TUESDAY);

        assertThat(gone.home()).isEmpty();
        assertThat(gone.outbox().bodies().getLast()).contains("\"reason\":\"administrator\"");
        assertThat(gone.remove(fjord, administrator, TUESDAY)).isSameAs(gone);
        assertThatThrownBy(() -> gone.remove(nordic, administrator, TUESDAY))
                .isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void staysGoneWhenItLeavesTwice() {
        var guest = aGuestOf(nordic);
        var gone = guest.leave(nordic, holder(guest), TUESDAY);

        assertThat(gone.leave(nordic, holder(guest), TUESDAY)).isSameAs(gone);
    }

    @Test
    void canComeBackAndLeaveAgain() {
        var guest = aGuestOf(nordic);

        var back =
                guest.leave(nordic, holder(guest), TUESDAY)
                        .join(nordic, MembershipKind.GUEST, administrator, TUESDAY);
        var goneAgain = back.leave(nordic, holder(guest), TUESDAY);

        assertThat(back.left()).isEmpty();
        assertThat(goneAgain.organizations()).isEmpty();
        assertThat(goneAgain.outbox().sequence()).isEqualTo(4);
    }

    @Test
    void cannotLeaveWhereItNeverWas() {
        var member = aMemberAtHomeIn(fjord);

        assertThatThrownBy(() -> member.leave(nordic, holder(member), TUESDAY))
                .isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void cannotLeaveItsHome() {
        var member = aMemberAtHomeIn(fjord);

        assertThatThrownBy(() -> member.leave(fjord, holder(member), TUESDAY))
                .isInstanceOf(HomeOrganization.class);
    }

    @Test
    void cannotLeaveWhatForbidsIt() {
        var strict = anOrganizationThatKeepsPeople();
        var guest = aGuestOf(strict);

        assertThatThrownBy(() -> guest.leave(strict, holder(guest), TUESDAY))
                .isInstanceOf(LeavingForbidden.class);
    }

    private static Caller holder(Member member) {
        return Accounts.holderOf(member.account());
    }
}
