package dev.konto.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

class AccountMembershipsTests {

    private final AccountMemberships inHarbour =
            AccountMemberships.none(Accounts.any()).note(harbour(true, 3));

    @Test
    void knowsWhereTheAccountBelongs() {
        assertThat(inHarbour.in("harbour-robotics")).isTrue();
        assertThat(inHarbour.in("nordic-research-net")).isFalse();
    }

    @Test
    void followsLeavingAndJoiningAgain() {
        var left = inHarbour.note(harbour(false, 4));

        assertThat(left.in("harbour-robotics")).isFalse();
        assertThat(left.note(harbour(true, 5)).in("harbour-robotics")).isTrue();
    }

    @Test
    void learnsNothingFromWhatIsOlderOrComesAgain() {
        assertThat(inHarbour.note(harbour(false, 3))).isSameAs(inHarbour);
        assertThat(inHarbour.note(harbour(false, 2))).isSameAs(inHarbour);
    }

    private static KnownMembership harbour(boolean member, long sequence) {
        return new KnownMembership("harbour-robotics", member, sequence);
    }
}
