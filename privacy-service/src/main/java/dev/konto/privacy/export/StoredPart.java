package dev.konto.privacy.export;

import dev.konto.starter.personaldata.Part;
import dev.konto.starter.personaldata.SealedPart;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A part as it came, still encrypted.
///
/// @param id its place, so that a part that comes twice is stored once
@Document("export-parts")
@CompoundIndex(name = "place", def = "{'part.exportId': 1, 'part.area': 1, 'part.index': 1}")
record StoredPart(
        @Id String id,
        Part part,
        String keyId,
        Binary data,
        @Indexed(name = "expiry", expireAfter = "0s") Instant keptUntil) {

    static StoredPart of(Part part, SealedPart sealed, Instant keptUntil) {
        var data = new Binary(sealed.bytes());
        return new StoredPart(part.place(), part, sealed.keyId(), data, keptUntil);
    }

    SealedPart sealed() {
        return new SealedPart(keyId, data.getData());
    }
}
