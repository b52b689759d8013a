package dev.konto.identity.authorization;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.Set;

/// What a client was granted for itself (OAuth 2.0, section 4.4): an access token, until it
/// expires.
@Document("client-grants")
@CompoundIndex(name = "access", def = "{'access.hash': 1}")
record ClientGrant(
        @Id String id,
        String clientId,
        Set<String> scopes,
        StoredToken access,
        @Indexed(name = "expiry", expireAfter = "0s") Instant expiresAt) {}
