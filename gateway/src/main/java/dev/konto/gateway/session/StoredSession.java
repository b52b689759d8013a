package dev.konto.gateway.session;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Duration;
import java.time.Instant;

/// A signed-in browser, as it is stored.
///
/// Its fields are only ever changed one by one and only where the document still exists, so that a
/// request that began before the session ended can't bring it back.
///
/// @param id derived from the cookie's secret
/// @param providerSessionId the provider's `sid`, by which it says that a session ended
/// @param sealedTokens [Tokens], readable with the cookie's secret only
/// @param renewals how often the tokens were renewed; tells whether somebody else just did
/// @param renewingUntil somebody renews the tokens now, and is given up on after this
@Document("browserSessions")
record StoredSession(
        @Id String id,
        String accountId,
        @Nullable String providerSessionId,
        Binary sealedTokens,
        Instant accessTokenExpiresAt,
        int renewals,
        @Nullable Instant renewingUntil,
        Instant signedInAt,
        Instant expiresAt) {

    boolean expired(Instant now) {
        return !expiresAt.isAfter(now);
    }

    boolean accessTokenEndsWithin(Duration time, Instant now) {
        return !accessTokenExpiresAt.isAfter(now.plus(time));
    }
}
