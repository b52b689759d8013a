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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells what pages cost an account with a million sign-ins, against one with a hundred: for each
/// index on the way how many of its entries are gone along. It takes minutes, so that no build runs
/// it by itself; the command stands in the README of `benchmarks`.
@ServiceTest
class SignInListsAtSize {

    private static final int FEW = 100;
    private static final int MANY = Integer.getInteger("sign-ins", 1_000_000);
    private static final int PAGE = 20;
    private static final int AT_ONCE = 1_000;
    private static final int ONE_FAILS_OF = 50;

    @Autowired SignIns signIns;
    @Autowired IndexedQueries queries;

    private final AccountId few = Accounts.any();
    private final AccountId many = Accounts.any();

    @BeforeEach
    void fewAndMany() {
        add(few, FEW);
        add(many, MANY);
    }

    @Test
    void costAtMostAStretch() {
        tell("page 1", SignInFilter.ALL, 1, 1);
        tell("page 1,000 (of the few: 5)", SignInFilter.ALL, 5, 1_000);
        tell("a word that all have", words("firefox"), 1, 1);
        tell("the same, page 1,000 (5)", words("firefox"), 5, 1_000);
        tell("a word of one in fifty", words("fail"), 1, 1);
        tell("a word of the very oldest", words("safari"), 1, 1);
        tell("one of all and one of the oldest", words("success safari"), 1, 1);
        tell("two that never meet", words("fail lyckad"), 1, 1);
    }

    /// All are usual, one in fifty failed, and the oldest is from another browser.
    private void add(AccountId account, int number) {
        for (int begun = 1; begun < number; begun += AT_ONCE) {
            var end = Math.min(begun + AT_ONCE, number);
            signIns.add(IntStream.range(begun, end).mapToObj(i -> signIn(account, i)).toList());
        }
        signIns.add(List.of(anUnusualSignInOf(account, secondsBack(number))));
    }

    private static SignIn signIn(AccountId account, int i) {
        return i % ONE_FAILS_OF == 0
                ? aFailureOf(account, secondsBack(i))
                : aSignInOf(account, secondsBack(i));
    }

    private static Instant secondsBack(int seconds) {
        return MONDAY.minusSeconds(seconds);
    }

    private void tell(String question, SignInFilter filter, int pageOfFew, int pageOfMany) {
        var ofFew = examined(few, filter, pageOfFew);
        var ofMany = examined(many, filter, pageOfMany);
        System.out.printf("| %s | %s | %s |%n", question, told(ofFew), told(ofMany));
        assertThat(ofMany).allSatisfy(it -> assertThat(it.entries()).isLessThanOrEqualTo(5_001));
    }

    private static String told(List<Examined> queries) {
        return queries.stream()
                .map(it -> "`%s` %,d".formatted(it.index(), it.entries()))
                .collect(Collectors.joining(", "));
    }

    private List<Examined> examined(AccountId account, SignInFilter filter, int page) {
        var position = page == 1 ? ScrollPosition.keyset() : behind((page - 1) * PAGE);
        return queries.examined(
                "sign-ins", () -> signIns.list(account, filter, position, Limit.of(PAGE)));
    }

    private static KeysetScrollPosition behind(int seconds) {
        return Stretch.downTo(secondsBack(seconds), List.of()).positionAt(0);
    }
}
