package dev.konto.identity.key;

import dev.konto.starter.mongo.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A key pair that signs for one period. The id follows from the period, so that replicas that make
/// it at once make one: the database takes the first.
///
/// @param publicKey the public part, a JWK (RFC 7517)
/// @param privateKey the whole pair as a JWK, encrypted
@Document("signing-keys")
record SigningKey(
        @Id String kid,
        Instant signsFrom,
        Instant signsUntil,
        Instant publishedUntil,
        @Indexed(name = "expiry", expireAfter = "0s") Instant keptUntil,
        String publicKey,
        Sealed privateKey) {

    boolean published(Instant now) {
        return now.isBefore(publishedUntil);
    }
}
