package dev.konto.signinactivity;

import dev.konto.signinactivity.origin.Origin;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;

/// One attempt to sign in to an account. Its id is that of the event that told of it, so that a
/// second delivery finds the place taken.
///
/// The indexes serve the list, the list by outcome, and the search, each newest first.
@Document("sign-ins")
@CompoundIndex(name = "account_latest", def = "{'accountId': 1, 'occurredAt': -1, '_id': -1}")
@CompoundIndex(
        name = "account_outcome_latest",
        def = "{'accountId': 1, 'outcome': 1, 'occurredAt': -1, '_id': -1}")
@CompoundIndex(
        name = "account_terms_latest",
        def = "{'accountId': 1, 'searchTerms': 1, 'occurredAt': -1, '_id': -1}")
public record SignIn(
        @Id SignInId id,
        AccountId accountId,
        Instant occurredAt,
        Outcome outcome,
        @Nullable Failure failure,
        Authentication authentication,
        @Nullable Application application,
        Origin origin,
        @Nullable String sessionId,
        @Nullable String deviceId,
        List<String> searchTerms) {

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
            @Nullable String sessionId,
            @Nullable String deviceId) {
        return new SignIn(
                id,
                accountId,
                occurredAt,
                outcome,
                failure,
                authentication,
                application,
                origin,
                sessionId,
                deviceId,
                SearchTerms.of(failure, authentication, application, origin));
    }
}
