package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.TUESDAY;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.SignInFixtures.anUnusualSignInOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexField;

import java.util.List;
import java.util.stream.Stream;

/// No question scans: each has an index that leads to the account's own and then runs in the order
/// of the answer.
@ServiceTest
class SignInQueryTests {

    @Autowired SignIns signIns;
    @Autowired Places places;
    @Autowired IndexedQueries queries;
    @Autowired MongoOperations mongo;

    private final AccountId maja = Accounts.any();

    @BeforeEach
    void someSignIns() {
        signIns.add(
                List.of(
                        aSignInOf(maja, MONDAY),
                        aSignInOf(maja, TUESDAY),
                        anUnusualSignInOf(maja, TUESDAY)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyListHasItsIndexOnEveryPage(SignInFilter filter) {
        queries.assertIndexed(
                "sign-ins",
                () -> {
                    var first = signIns.list(maja, filter, ScrollPosition.keyset(), Limit.of(1));
                    if (!first.isEmpty()) {
                        var next = (KeysetScrollPosition) first.positionAt(0);
                        signIns.list(maja, filter, next, Limit.of(1));
                    }
                });
    }

    static Stream<SignInFilter> filters() {
        return Stream.of(
                SignInFilter.ALL,
                new SignInFilter(null, Outcome.SUCCESS, null, null, null, null, null),
                new SignInFilter(null, null, "konto-portal", null, null, null, null),
                new SignInFilter(null, null, null, "SE", null, null, null),
                new SignInFilter(null, null, null, null, true, null, null),
                new SignInFilter(null, null, null, null, false, null, null),
                new SignInFilter(null, null, null, null, null, MONDAY, TUESDAY.plusSeconds(1)),
                new SignInFilter("fire win", null, null, null, null, null, null),
                new SignInFilter("fire", Outcome.SUCCESS, "x", "SE", true, MONDAY, null));
    }

    @Test
    void theSummaryHasItsIndex() {
        queries.assertIndexed(
                "sign-ins",
                () -> {
                    signIns.lastSuccess(maja);
                    signIns.last(maja);
                    signIns.needingReview(maja);
                    places.of(maja);
                    signIns.owned(maja, aSignInOfMaja());
                });
    }

    @Test
    void theIndexesAreThese() {
        assertThat(mongo.indexOps(SignIn.class).getIndexInfo())
                .extracting(
                        index ->
                                index.getIndexFields().stream()
                                        .map(SignInQueryTests::directed)
                                        .toList())
                .containsExactlyInAnyOrder(
                        List.of("_id"),
                        List.of("accountId", "-occurredAt", "_id"),
                        List.of("accountId", "outcome", "-occurredAt", "_id"),
                        List.of("accountId", "application._id", "-occurredAt", "_id"),
                        List.of("accountId", "origin.location.countryCode", "-occurredAt", "_id"),
                        List.of("accountId", "assessment.unusual", "-occurredAt", "_id"),
                        List.of("accountId", "searchTerms", "-occurredAt", "_id"),
                        List.of("accountId", "circumstances.sessionId", "-occurredAt", "_id"),
                        List.of("outbox.pending.time"),
                        List.of("occurredAt"));
    }

    private SignInId aSignInOfMaja() {
        return signIns.lastSuccess(maja).orElseThrow().id();
    }

    private static String directed(IndexField field) {
        var direction = field.getDirection();
        return (direction != null && direction.isDescending() ? "-" : "") + field.getKey();
    }
}
