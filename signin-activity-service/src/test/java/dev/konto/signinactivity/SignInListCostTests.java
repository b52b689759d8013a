package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFilters.filter;
import static dev.konto.signinactivity.SignInFilters.words;
import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
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
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// A page of two costs the same for forty sign-ins as for four hundred, at the front and far
/// behind.
@ServiceTest
class SignInListCostTests {

    private static final int STRETCH = 10;

    @Autowired SignIns signIns;
    @Autowired MongoOperations mongo;
    @Autowired IndexedQueries queries;

    private final AccountId few = Accounts.any();
    private final AccountId many = Accounts.any();
    private SignInLists lists;

    @BeforeEach
    void fortyAndFourHundred() {
        lists = new SignInLists(mongo, STRETCH, 2);
        add(few, 40);
        add(many, 400);
    }

    @Test
    void isThatOfItsItemsOnTheFirstPage() {
        var first = ScrollPosition.keyset();

        assertThat(examined(many, SignInFilter.ALL, first))
                .isEqualTo(examined(few, SignInFilter.ALL, first))
                .containsExactly(new Examined("account_latest", 3));
    }

    @Test
    void isThatOfItsItemsOnADeepPage() {
        assertThat(examined(many, SignInFilter.ALL, behind(many, 380)))
                .isEqualTo(examined(few, SignInFilter.ALL, behind(few, 20)))
                .singleElement()
                .satisfies(it -> assertThat(it.entries()).isBetween(3L, 4L));
    }

    @Test
    void isThatOfAStretchWhereWordsAreSearchedFarBehind() {
        for (var search : List.of(words("win"), words("fail win"))) {
            assertThat(examined(many, search, behind(many, 380)))
                    .isEqualTo(examined(few, search, behind(few, 20)))
                    .allSatisfy(SignInListCostTests::assertWithinAStretch);
        }
    }

    private void add(AccountId account, int number) {
        var all = IntStream.range(0, number).mapToObj(i -> aSignInOf(account, secondsBack(i)));
        signIns.add(all.toList());
    }

    private List<Examined> examined(
            AccountId account, SignInFilter filter, KeysetScrollPosition position) {
        return queries.examined(
                "sign-ins", () -> lists.list(account, filter, position, Limit.of(2)));
    }

    /// Where a page ended, as a cursor brings it back.
    private KeysetScrollPosition behind(AccountId account, int seconds) {
        var to = secondsBack(seconds).plusMillis(1);
        var page =
                lists.list(account, filter(null, null, to), ScrollPosition.keyset(), Limit.of(1));
        var keys = new HashMap<String, Object>();
        ((KeysetScrollPosition) page.positionAt(0))
                .getKeys()
                .forEach((name, value) -> keys.put(name, plain(value)));
        return ScrollPosition.forward(keys);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Instant instant -> Date.from(instant);
            case Identifier identifier -> identifier.value();
            default -> value;
        };
    }

    private static Instant secondsBack(int seconds) {
        return MONDAY.minusSeconds(seconds);
    }

    private static void assertWithinAStretch(Examined query) {
        assertThat(query.entries()).isLessThanOrEqualTo(STRETCH + 2);
    }
}
