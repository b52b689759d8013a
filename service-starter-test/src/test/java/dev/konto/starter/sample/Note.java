package dev.konto.starter.sample;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;
import dev.konto.starter.sealing.Personal;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// The smallest aggregate that announces its changes.
@Document("notes")
@CompoundIndex(name = "owner_text", def = "{'owner': 1, 'text': 1, '_id': 1}")
public record Note(
        @Id NoteId id, AccountId owner, String text, @Version @Nullable Long version, Outbox outbox)
        implements Announcing {

    public static Note of(AccountId owner) {
        return new Note(new NoteId(Identifier.next()), owner, "", null, Outbox.EMPTY);
    }

    public Note write(String words, Caller by) {
        var told = outbox.announcing(new Written(words, null), owner, by, Instant.now());
        return new Note(id, owner, words, version, told);
    }

    public Note sign(String name, Caller by) {
        var told = outbox.announcing(new Written(text, name), owner, by, Instant.now());
        return new Note(id, owner, text, version, told);
    }

    public record NoteId(@JsonValue String value) implements Identifier {}

    /// What was written, and by whom.
    public record Written(String text, @Personal @Nullable String signature)
            implements ChangeEvent {

        @Override
        public String topic() {
            return Topics.PRIVACY_EVENTS;
        }

        @Override
        public String type() {
            return EventTypes.PRIVACY_PREFERENCES_CHANGED;
        }
    }
}
