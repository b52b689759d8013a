package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFilters.words;
import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.SignInFixtures.anUnusualSignInOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.IndexedQueries.Examined;
import dev.konto.starter.test.ServiceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Forty sign-ins, of which a page looks at ten, and goes to a word that at most two have.
@ServiceTest
class SignInListsTests {

    @Autowired SignIns signIns;
    @Autowired MongoOperations mongo;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();
    private SignInLists lists;
    private List<SignIn> failures;
    private SignIn italian;

    @BeforeEach
    void fortySignIns() {
        lists = new SignInLists(mongo, 10, 2);
        failures =
                IntStream.of(0, 1, 2)
                        .mapToObj(i -> aFailureOf(maja, MONDAY.minusSeconds(1 + 12 * i)))
                        .toList();
        italian = anUnusualSignInOf(maja, MONDAY.minusSeconds(100));
        var usual = IntStream.range(0, 36).mapToObj(i -> aSignInOf(maja, MONDAY.minusSeconds(i)));
        signIns.add(Stream.concat(usual, failures.stream()).toList());
        signIns.add(List.of(italian));
    }

    @Test
    void goOnBehindEachStretchUntilEverythingIsFoundOnce() {
        var pages = pages(words("fail win"));

        assertThat(pages.stream().flatMap(page -> page.getContent().stream().map(SignIn::id)))
                .containsExactlyElementsOf(failures.stream().map(SignIn::id).toList());
        assertThat(pages).hasSizeBetween(3, 5);
    }

    @Test
    void goStraightToARareWord() {
        var pages = pages(words("safari"));

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().map(SignIn::id)).containsExactly(italian.id());
    }

    @Test
    void goAlongTheRareWordWhicheverItIs() {
        for (var search : List.of(words("success safari"), words("safari success"))) {
            var examined = queries.examined("sign-ins", () -> assertOnlyItalian(search));

            assertThat(examined)
                    .filteredOn(it -> it.index().equals("account_terms_latest"))
                    .allSatisfy(it -> assertThat(it.entries()).isLessThanOrEqualTo(3));
            assertThat(examined).endsWith(new Examined("_id_", 1));
        }
    }

    private void assertOnlyItalian(SignInFilter search) {
        assertThat(pages(search).stream().flatMap(Window::stream).map(SignIn::id))
                .containsExactly(italian.id());
    }

    @Test
    void lookNoFurtherThanAStretchWhereTheRestOfTheFilterFindsNothing() {
        var first = page(filter(Outcome.FAILURE, "IT"), ScrollPosition.keyset());
        var second = page(filter(Outcome.SUCCESS, "NO"), ScrollPosition.keyset());

        assertThat(first).isEmpty();
        assertThat(first.hasNext()).isFalse();
        assertThat(second).isEmpty();
    }

    @Test
    void endAStretchThatFoundNothingWhereItEnded() {
        lists = new SignInLists(mongo, 10, 0);

        var first = page(words("safari"), ScrollPosition.keyset());

        assertThat(first).isEmpty();
        assertThat(first.hasNext()).isTrue();
        assertThat(first.map(SignIn::id).hasNext()).isTrue();
        assertThat(pages(words("safari")).stream().flatMap(Window::stream).map(SignIn::id))
                .containsExactly(italian.id());
    }

    @Test
    void haveAnIndexForEachQuestionOnTheWay() {
        queries.assertIndexed(
                "sign-ins",
                () -> {
                    pages(words("fail win"));
                    pages(words("safari"));
                    pages(filter(Outcome.SUCCESS, "SE"));
                });
    }

    private List<Window<SignIn>> pages(SignInFilter filter) {
        var pages = new ArrayList<Window<SignIn>>();
        pages.add(page(filter, ScrollPosition.keyset()));
        while (pages.getLast().hasNext()) {
            var page = pages.getLast();
            pages.add(page(filter, (KeysetScrollPosition) page.positionAt(page.size() - 1)));
        }
        return pages;
    }

    private Window<SignIn> page(SignInFilter filter, KeysetScrollPosition position) {
        return lists.list(maja, filter, position, Limit.of(20));
    }

    private static SignInFilter filter(Outcome outcome, @Nullable String country) {
        return new SignInFilter(null, outcome, null, country, null, null, null);
    }
}
