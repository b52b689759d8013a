package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFilters.filter;
import static dev.konto.signinactivity.SignInFilters.words;
import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.TUESDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInFrom;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInTo;
import static dev.konto.signinactivity.SignInFixtures.anUnusualSignInOf;
import static dev.konto.signinactivity.SignInFixtures.fromSafariInItaly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;

import java.util.List;
import java.util.stream.Stream;

/// What filters and typed words find.
@ServiceTest
class SignInSearchTests {

    @Autowired SignIns signIns;

    private final AccountId maja = Accounts.any();

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

    private List<SignInId> all(SignInFilter filter) {
        return signIns.list(maja, filter, ScrollPosition.keyset(), Limit.of(100))
                .map(SignIn::id)
                .toList();
    }
}
