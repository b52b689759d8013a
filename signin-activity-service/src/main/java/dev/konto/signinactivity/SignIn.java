package dev.konto.signinactivity;

import dev.konto.signinactivity.SignInEvent.SignInFlagged;
import dev.konto.signinactivity.SignInEvent.SignInReviewed;
import dev.konto.signinactivity.assessment.Flag;
import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One attempt to sign in to an account. Its id is that of the event that told of it, so that a
/// second delivery finds the place taken. What is unusual about it was judged before it was stored,
/// so that the announcement is part of the same write; later only its owner's word is added.
///
/// What is held by an administrator is not deleted by the database.
///
/// The indexes serve the list, each filter and the search, each newest first.
@Document("sign-ins")
@CompoundIndex(name = "account_latest", def = "{'accountId': 1, 'occurredAt': -1, '_id': 1}")
@CompoundIndex(
        name = "account_outcome_latest",
        def = "{'accountId': 1, 'outcome': 1, 'occurredAt': -1, '_id': 1}")
@CompoundIndex(
        name = "account_application_latest",
        def = "{'accountId': 1, 'application._id': 1, 'occurredAt': -1, '_id': 1}")
@CompoundIndex(
        name = "account_country_latest",
        def = "{'accountId': 1, 'origin.location.countryCode': 1, 'occurredAt': -1, '_id': 1}")
@CompoundIndex(
        name = "account_unusual_latest",
        def = "{'accountId': 1, 'assessment.unusual': 1, 'occurredAt': -1, '_id': 1}",
        partialFilter = "{'assessment.unusual': true}")
@CompoundIndex(
        name = "account_session_latest",
        def = "{'accountId': 1, 'circumstances.sessionId': 1, 'occurredAt': -1, '_id': 1}")
@CompoundIndex(
        name = "account_terms_latest",
        def = "{'accountId': 1, 'searchTerms': 1, 'occurredAt': -1, '_id': 1}")
public record SignIn(
        @Id SignInId id,
        @Version @Nullable Long version,
        AccountId accountId,
        Instant occurredAt,
        Outcome outcome,
        @Nullable Failure failure,
        Authentication authentication,
        @Nullable Application application,
        Origin origin,
        Circumstances circumstances,
        List<String> searchTerms,
        @Nullable Assessment assessment,
        @Nullable Review review,
        boolean held,
        Outbox outbox)
        implements Announcing {

    private static final Set<String> BEHIND_THE_PASSWORD = Set.of("second-factor", "device");

    /// The sign-in with the words by which its owner can find it.
    public static SignIn of(
            SignInId id,
            AccountId accountId,
            Instant occurredAt,
            Outcome outcome,
            @Nullable Failure failure,
            Authentication authentication,
            @Nullable Application application,
            Origin origin,
            Circumstances circumstances) {
        return new SignIn(
                id,
                0L,
                accountId,
                occurredAt,
                outcome,
                failure,
                authentication,
                application,
                origin,
                circumstances,
                SearchTerms.of(outcome, failure, authentication, application, origin),
                null,
                null,
                false,
                Outbox.EMPTY);
    }

    public @Nullable String deviceId() {
        return circumstances.deviceId();
    }

    public @Nullable String sessionId() {
        return circumstances.sessionId();
    }

    /// Whether whoever it was came past the password.
    public boolean enteredAccount() {
        return outcome == Outcome.SUCCESS
                || (failure != null
                        && failure.step() != null
                        && BEHIND_THE_PASSWORD.contains(failure.step()));
    }

    public boolean needsReview() {
        return assessment != null && Boolean.TRUE.equals(assessment.needsReview());
    }

    /// The sign-in with what is unusual about it. What its owner has to look at is announced.
    public SignIn assessed(List<Flag> flags, Caller judge, Instant now) {
        if (flags.isEmpty()) {
            return this;
        }
        var judged = with(Assessment.of(flags, enteredAccount()), null, outbox);
        var flagged =
                new SignInFlagged(
                        id,
                        flags.stream().map(Flag::reason).toList(),
                        Optional.ofNullable(origin.location())
                                .map(Location::countryCode)
                                .orElse(null),
                        occurredAt);
        return judged.needsReview()
                ? judged.with(
                        judged.assessment, null, outbox.announcing(flagged, accountId, judge, now))
                : judged;
    }

    /// The sign-in with its owner's word on it. The same word again changes nothing.
    SignIn reviewed(Verdict verdict, Caller owner, Instant now) {
        if (review != null && review.verdict() == verdict) {
            return this;
        }
        return with(
                assessment == null ? null : assessment.reviewed(),
                new Review(verdict, now),
                outbox.announcing(new SignInReviewed(id, verdict), accountId, owner, now));
    }

    private SignIn with(@Nullable Assessment judged, @Nullable Review said, Outbox announced) {
        return new SignIn(
                id,
                version,
                accountId,
                occurredAt,
                outcome,
                failure,
                authentication,
                application,
                origin,
                circumstances,
                searchTerms,
                judged,
                said,
                held,
                announced);
    }
}
