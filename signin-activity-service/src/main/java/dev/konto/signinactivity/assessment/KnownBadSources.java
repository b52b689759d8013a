package dev.konto.signinactivity.assessment;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/// The operator's list of addresses from which nobody well-meaning signs in. A list that cannot be
/// read anew leaves the one before it in force.
@Component
class KnownBadSources {

    private static final Logger log = LoggerFactory.getLogger(KnownBadSources.class);

    private final @Nullable Path file;
    private volatile AddressRanges ranges = AddressRanges.of(List.of());
    private volatile FileTime written = FileTime.fromMillis(0);

    KnownBadSources(AssessmentSettings settings) {
        this.file = settings.knownBadSources();
        if (file != null) {
            try {
                read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "konto.assessment.known-bad-sources cannot be read: " + file, e);
            }
        }
    }

    @Nullable String listing(@Nullable String ip) {
        return ranges.nameOf(ip);
    }

    @Scheduled(fixedDelayString = "${konto.assessment.reload:1m}")
    void reload() {
        try {
            if (file != null && !Files.getLastModifiedTime(file).equals(written)) {
                read(file);
            }
        } catch (IOException | IllegalArgumentException e) {
            log.warn("{} cannot be read anew: {}", file, e.getMessage());
        }
    }

    private void read(Path list) throws IOException {
        var time = Files.getLastModifiedTime(list);
        ranges = AddressRanges.of(Files.readAllLines(list));
        written = time;
    }
}
