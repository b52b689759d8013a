package dev.konto.privacy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.personaldata.Part;
import dev.konto.starter.personaldata.Pieces;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes one ZIP of the parts: each category as JSON with its schema, and all of it as a page to
/// read. Everything flows from store to store; no more than a chunk of it is in memory.
@Component
class PackingExport {

    private static final int CHUNK = 256 * 1024;

    private final StoredParts parts;
    private final Archives archives;
    private final ReadablePage page;

    PackingExport(StoredParts parts, Archives archives, ReadablePage page) {
        this.parts = parts;
        this.archives = archives;
        this.page = page;
    }

    /// Writes the archive and says how large it is.
    long pack(Export export, String archive, Instant keptUntil) {
        var index = new AtomicInteger();
        var chunks =
                new Pieces(
                        CHUNK,
                        it -> archives.append(archive, index.getAndIncrement(), it, keptUntil));
        try (var zip = new ZipOutputStream(chunks, UTF_8)) {
            for (var area : export.areas()) {
                addArea(zip, export, area);
            }
            zip.putNextEntry(new ZipEntry("index.html"));
            page.write(export, zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chunks.handedOn();
    }

    private void addArea(ZipOutputStream zip, Export export, AreaProgress area) throws IOException {
        var run = Objects.requireNonNull(area.run(), "a part is missing");
        for (var category : parts.categories(export.id(), area.area(), run)) {
            var name = area.area() + "/" + category;
            zip.putNextEntry(new ZipEntry(name + ".json"));
            copy(export, area.area(), run, category, Part.Kind.DATA, zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name + ".schema.json"));
            copy(export, area.area(), run, category, Part.Kind.SCHEMA, zip);
            zip.closeEntry();
        }
    }

    private void copy(
            Export export,
            String area,
            String run,
            String category,
            Part.Kind kind,
            OutputStream out)
            throws IOException {
        try (var in = parts.read(export.id(), area, run, category, kind)) {
            in.transferTo(out);
        }
    }
}
