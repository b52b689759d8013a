package dev.konto.privacy.export;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.personaldata.PartCipher;
import dev.konto.starter.personaldata.SealedPart;

import org.bson.types.Binary;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import java.io.InputStream;
import java.time.Instant;

/// The archives of all exports, encrypted, in chunks that are written and read one at a time.
@Component
class Archives {

    private final MongoOperations mongo;
    private final PartCipher cipher;

    Archives(MongoOperations mongo, PartCipher cipher) {
        this.mongo = mongo;
        this.cipher = cipher;
    }

    void append(String archive, int index, byte[] data, Instant keptUntil) {
        var id = ArchiveChunk.id(archive, index);
        var sealed = cipher.seal(id, data);
        var bytes = new Binary(sealed.bytes());
        mongo.save(new ArchiveChunk(id, archive, index, sealed.keyId(), bytes, keptUntil));
    }

    InputStream read(String archive) {
        var query = new Query(where("archive").is(archive)).with(Sort.by("index"));
        return new PiecesStream(mongo.stream(query, ArchiveChunk.class).map(this::open));
    }

    /// Deletes what the export has of an archive, be it whole or the rest of a try that died.
    void deleteOf(Export export) {
        if (export.archive() != null) {
            delete(export.archive());
        }
    }

    private void delete(String archive) {
        mongo.remove(new Query(where("archive").is(archive)), ArchiveChunk.class);
    }

    private byte[] open(ArchiveChunk chunk) {
        return cipher.open(chunk.id(), new SealedPart(chunk.keyId(), chunk.data().getData()));
    }
}
