package dev.konto.identity.notification;

import dev.konto.identity.session.Origin;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// Something that a person is told by mail. Its id is the event's, so that an event that comes
/// twice is told once.
///
/// @param byAdministrator whether somebody else did it
/// @param tryAt when it is due; set ahead while one replica is at it
@Document("notifications")
@CompoundIndex(name = "due", def = "{'sentAt': 1, 'tryAt': 1}")
public record Notification(
        @Id String id,
        Kind kind,
        AccountId account,
        Instant happenedAt,
        Origin from,
        boolean byAdministrator,
        Instant createdAt,
        Instant tryAt,
        int tries,
        @Nullable Instant sentAt,
        @Indexed(name = "expiry", expireAfter = "0s") Instant keptUntil) {

    /// What people are told of. The name in lower case is the key of its texts.
    public enum Kind {
        PASSWORD_CHANGED,
        PASSWORD_RESET
    }
}
