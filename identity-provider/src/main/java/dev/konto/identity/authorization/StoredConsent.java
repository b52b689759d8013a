package dev.konto.identity.authorization;

import dev.konto.starter.account.AccountId;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.Set;

/// What an account holder agreed that a client may do.
@Document("consents")
record StoredConsent(
        @Id Key id, @Indexed(name = "account") AccountId account, Set<String> authorities) {

    /// One client and one account.
    record Key(String clientId, String accountId) {}
}
