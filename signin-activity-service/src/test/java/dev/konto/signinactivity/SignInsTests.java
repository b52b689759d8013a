package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFilters.words;
import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.TUESDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.SignInFixtures.anUnusualSignInOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

@ServiceTest
class SignInsTests {

    @Autowired SignIns signIns;

    private final AccountId maja = Accounts.any();

    @Test
    void keepASignInAsItWas() {
        var signIn = aFailureOf(maja, MONDAY);

        signIns.add(List.of(signIn));

        assertThat(signIns.owned(maja, signIn.id())).usingRecursiveComparison().isEqualTo(signIn);
    }

    @Test
    void addEachOnce() {
        var first = aSignInOf(maja, MONDAY);
        var second = aSignInOf(maja, TUESDAY);

        assertThat(signIns.add(List.of(first, first))).isEqualTo(1);
        assertThat(signIns.add(List.of(first, second))).isEqualTo(1);
        assertThat(signIns.add(List.of())).isZero();
        assertThat(list(ScrollPosition.keyset()).map(SignIn::id))
                .containsExactly(second.id(), first.id());
    }

    @Test
    void pageThroughOneMomentWithoutLossOrRepeat() {
        var burst = IntStream.range(0, 250).mapToObj(_ -> aSignInOf(maja, MONDAY)).toList();
        signIns.add(burst);

        var seen = new ArrayList<SignInId>();
        var page = list(ScrollPosition.keyset());
        while (page.hasNext()) {
            seen.addAll(page.map(SignIn::id).toList());
            page = list((KeysetScrollPosition) page.positionAt(page.size() - 1));
        }
        seen.addAll(page.map(SignIn::id).toList());

        assertThat(seen)
                .hasSize(250)
                .containsExactlyInAnyOrderElementsOf(burst.stream().map(SignIn::id).toList());
    }

    @Test
    void areInvisibleToAnotherAccount() {
        var signIn = aSignInOf(maja);
        signIns.add(List.of(signIn, aFailureOf(maja, MONDAY)));
        var erik = Accounts.any();

        assertThat(signIns.list(erik, SignInFilter.ALL, ScrollPosition.keyset(), Limit.of(9)))
                .isEmpty();
        assertThat(signIns.list(erik, words("firefox"), ScrollPosition.keyset(), Limit.of(9)))
                .isEmpty();
        assertThat(signIns.lastSuccess(erik)).isEmpty();
        assertThat(signIns.failuresSince(erik, MONDAY)).isZero();
        assertThatThrownBy(() -> signIns.owned(erik, signIn.id()))
                .isInstanceOf(SignInNotFound.class);
    }

    @Test
    void countWhatWaitsForItsOwnersWord() {
        signIns.add(List.of(aSignInOf(maja), anUnusualSignInOf(maja, TUESDAY)));

        assertThat(signIns.needingReview(maja)).isEqualTo(1);
        assertThat(signIns.needingReview(Accounts.any())).isZero();
    }

    @Test
    void tellTheLastSuccessAndCountTheFailures() {
        var last = aSignInOf(maja, TUESDAY);
        signIns.add(List.of(aSignInOf(maja, MONDAY), last, aFailureOf(maja, MONDAY)));
        signIns.add(List.of(aFailureOf(maja, TUESDAY), aFailureOf(maja, TUESDAY.plusSeconds(5))));

        assertThat(signIns.lastSuccess(maja).map(SignIn::id)).contains(last.id());
        assertThat(signIns.failuresSince(maja, TUESDAY)).isEqualTo(2);
    }

    @Test
    void stopCountingFailuresAtSomePoint() {
        var burst = IntStream.range(0, SignIns.MOST_COUNTED + 1);
        signIns.add(burst.mapToObj(i -> aFailureOf(maja, MONDAY.plusSeconds(i))).toList());

        assertThat(signIns.failuresSince(maja, MONDAY)).isEqualTo(SignIns.MOST_COUNTED);
    }

    private Window<SignIn> list(KeysetScrollPosition position) {
        return signIns.list(maja, SignInFilter.ALL, position, Limit.of(20));
    }
}
