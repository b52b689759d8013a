package dev.konto.privacy.export;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;

/// An archive to download, decrypted as it is read.
public final class Archive extends AbstractResource {

    private final Archives archives;
    private final String name;
    private final long size;
    private final Instant requestedAt;

    Archive(Archives archives, String name, long size, Instant requestedAt) {
        this.archives = archives;
        this.name = name;
        this.size = size;
        this.requestedAt = requestedAt;
    }

    @Override
    public InputStream getInputStream() {
        return archives.read(name);
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getFilename() {
        return "konto-" + requestedAt.atOffset(ZoneOffset.UTC).toLocalDate() + ".zip";
    }

    @Override
    public String getDescription() {
        return "archive of an export";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
