package dev.konto.identity.secondstep;

import dev.konto.identity.challenge.Challenge;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A browser that was asked for a passkey, whosever it may be.
@Document("pending-passkeys")
record PendingPasskey(
        @Id String browserKey,
        Challenge challenge,
        @Indexed(name = "expiry", expireAfter = "0s") Instant endsAt) {}
