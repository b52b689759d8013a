package dev.konto.privacy.export;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.personaldata.Part;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/// However many exports there are, each of these looks at its own.
@ServiceTest
class ExportQueryTests {

    @Autowired Exports exports;
    @Autowired StoredParts parts;
    @Autowired Archives archives;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();
    private final ExportId id = new ExportId(Identifier.next());

    @Test
    void findExportsByIndex() {
        queries.assertIndexed(
                "exports",
                () -> {
                    exports.findByOwnerOrderByRequestedAtDescIdAsc(
                            maja, ScrollPosition.keyset(), Limit.of(2));
                    exports.findByOwnerAndId(maja, id);
                    exports.findByRunning(maja);
                    exports.findByOwner(maja).close();
                    exports.findByDueAtLessThanEqualOrderByDueAt(Instant.EPOCH, Limit.of(2));
                });
    }

    @Test
    void findPartsByIndex() {
        queries.assertIndexed(
                "export-parts",
                () -> {
                    parts.complete(new Part(id.value(), "area", "run", 1, "", Part.Kind.END));
                    parts.categories(id, "area", "run");
                    readThrough(parts.read(id, "area", "run", "devices", Part.Kind.DATA));
                });
    }

    @Test
    void findArchivesByIndex() {
        queries.assertIndexed("archive-chunks", () -> readThrough(archives.read("none")));
    }

    private static void readThrough(InputStream stream) {
        try (stream) {
            stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
