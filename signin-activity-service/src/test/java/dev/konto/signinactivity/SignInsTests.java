package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.TUESDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInFrom;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInTo;
import static dev.konto.signinactivity.SignInFixtures.anUnusualSignInOf;
import static dev.konto.signinactivity.SignInFixtures.fromSafariInItaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        assertThat(all(SignInFilter.ALL)).containsExactly(second.id(), first.id());
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
    void areNarrowedByOutcomeAndTime() {
        var monday = aSignInOf(maja, MONDAY);
        var tuesday = aSignInOf(maja, TUESDAY);
        var failure = aFailureOf(maja, TUESDAY);
        signIns.add(List.of(monday, tuesday, failure));

        assertThat(all(filter(Outcome.FAILURE, null, null))).containsExactly(failure.id());
        assertThat(all(filter(Outcome.SUCCESS, TUESDAY, null))).containsExactly(tuesday.id());
        assertThat(all(filter(null, null, TUESDAY))).containsExactly(monday.id());
        assertThat(all(filter(null, MONDAY, TUESDAY))).containsExactly(monday.id());
    }

    @Test
    void areNarrowedByApplicationCountryAndWhatIsUnusual() {
        var planner = aSignInTo("Planner", maja);
        var italian = anUnusualSignInOf(maja, TUESDAY);
        signIns.add(List.of(planner, italian));

        assertThat(all(new SignInFilter(null, null, "planner", null, null, null, null)))
                .containsExactly(planner.id());
        assertThat(all(new SignInFilter(null, null, null, "IT", null, null, null)))
                .containsExactly(italian.id());
        assertThat(all(new SignInFilter(null, null, null, null, true, null, null)))
                .containsExactly(italian.id());
        assertThat(all(new SignInFilter(null, null, null, null, false, null, null)))
                .containsExactly(planner.id());
        assertThat(all(new SignInFilter("safari", null, "planner", "IT", null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"misslyckad", "MISSLYCKADES", "failed", "fel lösen", "wrong pass"})
    void areFoundByWhatPeopleCallAFailure(String typed) {
        var failure = aFailureOf(maja, MONDAY);
        signIns.add(List.of(failure, aSignInOf(maja, TUESDAY)));

        assertThat(all(words(typed))).containsExactly(failure.id());
    }

    @Test
    void countWhatWaitsForItsOwnersWord() {
        signIns.add(List.of(aSignInOf(maja), anUnusualSignInOf(maja, TUESDAY)));

        assertThat(signIns.needingReview(maja)).isEqualTo(1);
        assertThat(signIns.needingReview(Accounts.any())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "safari",
                "SAF",
                "26.1",
                "ital",
                "2001:db8",
                "ítalien",
                "phone safari",
                ".*"
            })
    void areFoundByAllTheWordsThatBeginTheirs(String typed) {
        var italian = aSignInFrom(fromSafariInItaly(), maja);
        signIns.add(List.of(italian, aSignInOf(maja)));

        var expected =
                Stream.of("phone safari", ".*").anyMatch(typed::equals)
                        ? List.<SignInId>of()
                        : List.of(italian.id());

        assertThat(all(words(typed))).isEqualTo(expected);
    }

    @Test
    void areFoundOnlyByTheBeginningsOfWords() {
        signIns.add(List.of(aSignInTo("Course planner", maja)));

        assertThat(all(words("course plan"))).hasSize(1);
        assertThat(all(words("ourse"))).isEmpty();
        assertThat(all(words("!?"))).isEmpty();
        assertThat(all(words("  "))).hasSize(1);
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

    private List<SignInId> all(SignInFilter filter) {
        return signIns.list(maja, filter, ScrollPosition.keyset(), Limit.of(100))
                .map(SignIn::id)
                .toList();
    }

    private Window<SignIn> list(KeysetScrollPosition position) {
        return signIns.list(maja, SignInFilter.ALL, position, Limit.of(20));
    }

    private static SignInFilter words(String typed) {
        return new SignInFilter(typed, null, null, null, null, null, null);
    }

    private static SignInFilter filter(
            @Nullable Outcome outcome, @Nullable Instant from, @Nullable Instant to) {
        return new SignInFilter(null, outcome, null, null, null, from, to);
    }
}
