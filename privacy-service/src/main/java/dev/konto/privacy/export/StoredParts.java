package dev.konto.privacy.export;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.personaldata.Part;
import dev.konto.starter.personaldata.PartCipher;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import java.io.InputStream;
import java.util.List;

/// The parts of running exports. They are read one after the other, so that no more than one is in
/// memory.
@Component
class StoredParts {

    private final MongoOperations mongo;
    private final PartCipher cipher;

    StoredParts(MongoOperations mongo, PartCipher cipher) {
        this.mongo = mongo;
        this.cipher = cipher;
    }

    void keep(StoredPart part) {
        mongo.save(part);
    }

    /// Whether all parts are there that the last one says came before it.
    boolean complete(Part last) {
        var before =
                in(last.exportId(), last.area(), last.run()).and("part.kind").ne(Part.Kind.END);
        return mongo.count(new Query(before), StoredPart.class) == last.index();
    }

    /// The categories of an area, in the order in which they came.
    List<String> categories(ExportId export, String area, String run) {
        var schemas = in(export.value(), area, run).and("part.kind").is(Part.Kind.SCHEMA);
        var query = new Query(schemas).with(Sort.by("part.index"));
        query.fields().include("part");
        return mongo.find(query, StoredPart.class).stream()
                .map(stored -> stored.part().category())
                .toList();
    }

    /// What an area sent of a category, decrypted as it is read.
    InputStream read(ExportId export, String area, String run, String category, Part.Kind kind) {
        var place = in(export.value(), area, run).and("part.kind").is(kind);
        var query = new Query(place.and("part.category").is(category));
        return new PiecesStream(
                mongo.stream(query.with(Sort.by("part.index")), StoredPart.class)
                        .map(stored -> cipher.open(stored.id(), stored.sealed())));
    }

    void delete(ExportId export) {
        mongo.remove(new Query(where("part.exportId").is(export.value())), StoredPart.class);
    }

    private static Criteria in(String export, String area, String run) {
        return where("part.exportId").is(export).and("part.area").is(area).and("part.run").is(run);
    }
}
