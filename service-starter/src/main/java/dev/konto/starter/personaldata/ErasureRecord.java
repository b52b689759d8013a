package dev.konto.starter.personaldata;

import dev.konto.starter.account.AccountId;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// That this service has erased an account, kept for as long as something may come late. Holds no
/// more than the account's id.
///
/// @param againAt when to erase again
/// @param times how often it was done
@Document("erasures")
record ErasureRecord(
        @Id AccountId account,
        String erasureId,
        Instant erasedAt,
        @Indexed(name = "again") Instant againAt,
        int times) {}
