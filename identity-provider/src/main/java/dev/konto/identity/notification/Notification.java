package dev.konto.identity.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// News on their way to a person by mail.
///
/// @param tryAt when it is due; set ahead while one replica is at it
@Document("notifications")
@CompoundIndex(name = "due", def = "{'sentAt': 1, 'tryAt': 1}")
@CompoundIndex(name = "account", def = "{'news.account': 1}")
record Notification(
        @Id String id,
        News news,
        Instant createdAt,
        Instant tryAt,
        int tries,
        @Nullable Instant sentAt,
        @Indexed(name = "expiry", expireAfter = "0s") Instant keptUntil) {}
