package dev.konto.privacy.export;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A piece of an encrypted archive. The database deletes it when its time is over.
@Document("archive-chunks")
@CompoundIndex(name = "place", def = "{'archive': 1, 'index': 1}")
record ArchiveChunk(
        @Id String id,
        String archive,
        int index,
        String keyId,
        Binary data,
        @Indexed(name = "expiry", expireAfter = "0s") Instant keptUntil) {

    static String id(String archive, int index) {
        return archive + "/" + index;
    }
}
