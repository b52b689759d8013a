package dev.konto.signinactivity.activity;

import dev.konto.signinactivity.origin.Origin;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.Map;

/// Something that was changed in an account. Its id is that of the event that told of it, so that a
/// second delivery changes nothing.
///
/// @param type the event's, without what is the same for all: `device.disabled`
/// @param area the first part of the type
/// @param sessionId the session in which it was done
/// @param transaction joins it to what it caused, and to what caused it
/// @param held whether an administrator keeps it from being deleted
/// @param details the few members of the event's body that people understand
@Document("changes")
@CompoundIndex(name = "account_latest", def = "{'accountId': 1, 'occurredAt': -1, '_id': 1}")
@CompoundIndex(
        name = "account_area_latest",
        def = "{'accountId': 1, 'area': 1, 'occurredAt': -1, '_id': 1}")
@CompoundIndex(
        name = "account_session_latest",
        def = "{'accountId': 1, 'sessionId': 1, 'occurredAt': -1, '_id': 1}")
@CompoundIndex(
        name = "account_transaction_latest",
        def = "{'accountId': 1, 'transaction': 1, 'occurredAt': -1, '_id': 1}")
public record Change(
        @Id ChangeId id,
        AccountId accountId,
        Instant occurredAt,
        String type,
        String area,
        Actor actor,
        Origin origin,
        @Nullable String sessionId,
        String transaction,
        Map<String, String> details,
        boolean held) {}
