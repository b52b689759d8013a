package dev.konto.identity.signin;

import dev.konto.starter.account.AccountId;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// Whether required terms of use wait for a person, as privacy-service told last.
///
/// @param toldAt when that was; an older word comes too late
@Document("outstanding-terms")
public record OutstandingTerms(@Id AccountId account, boolean outstanding, Instant toldAt) {}
