package dev.konto.signinactivity.origin;

import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;

/// A database in MaxMind's format. A file that was replaced is read anew; one that cannot be read
/// leaves what was read before in use. What is no longer in use goes with its last reader: closing
/// it would fail those who are just looking something up.
final class AddressDatabase {

    private static final Logger log = LoggerFactory.getLogger(AddressDatabase.class);
    private static final int IPV6 = 6;

    private final @Nullable Path file;
    private volatile Reader reader;
    private volatile FileTime written;

    private AddressDatabase(@Nullable Path file, Reader reader, FileTime written) {
        this.file = file;
        this.reader = reader;
        this.written = written;
    }

    /// The database in a file, named by a setting.
    static AddressDatabase in(Path file, String setting) {
        try {
            var written = Files.getLastModifiedTime(file);
            return new AddressDatabase(file, open(file), written);
        } catch (IOException e) {
            throw new UncheckedIOException(setting + " cannot be read: " + file, e);
        }
    }

    /// The database that ships with the service.
    static AddressDatabase shipped(String name) {
        try (var shipped = AddressDatabase.class.getResourceAsStream(name)) {
            InputStream bytes = Objects.requireNonNull(shipped, name);
            var reader = new Reader(bytes, new CHMCache());
            return new AddressDatabase(null, reader, FileTime.fromMillis(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable Map<?, ?> entry(InetAddress address) {
        var current = reader;
        if (address instanceof Inet6Address && current.getMetadata().ipVersion() != IPV6) {
            return null;
        }
        try {
            return current.get(address, Map.class);
        } catch (IOException e) {
            log.warn("The address database cannot be read: {}", e.getMessage());
            return null;
        }
    }

    void reload() {
        try {
            var now = file == null ? written : Files.getLastModifiedTime(file);
            if (file != null && !now.equals(written)) {
                reader = open(file);
                written = now;
                log.info("Read {} anew", file);
            }
        } catch (IOException e) {
            log.warn("{} cannot be read anew: {}", file, e.getMessage());
        }
    }

    private static Reader open(Path file) throws IOException {
        return new Reader(file.toFile(), Reader.FileMode.MEMORY_MAPPED, new CHMCache());
    }
}
