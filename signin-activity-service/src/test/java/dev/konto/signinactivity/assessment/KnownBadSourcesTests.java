package dev.konto.signinactivity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

class KnownBadSourcesTests {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, tor exits",
        "198.51.100.255, data centre",
        "198.51.101.0,",
        "2001:db8:7::1, data centre",
        "2001:db9::1,",
        "192.0.2.1,"
    })
    void nameTheListThatHoldsAnAddress(String ip, @Nullable String list) throws IOException {
        var known =
                listed(
                        """
                        # bad ones
                        203.0.113.7 # tor exits
                        198.51.100.0/24 # data centre

                        2001:db8::/32 # data centre
                        """);

        assertThat(known.listing(ip)).isEqualTo(list);
        assertThat(known.listing(null)).isNull();
    }

    @Test
    void followTheirFile() throws IOException {
        var known = listed("203.0.113.7");

        write("203.0.113.8", 60);
        known.reload();
        assertThat(known.listing("203.0.113.7")).isNull();
        assertThat(known.listing("203.0.113.8")).isNotNull();

        write("rubbish", 120);
        known.reload();
        assertThat(known.listing("203.0.113.8")).isNotNull();
    }

    @Test
    void sayAtOnceThatTheFileIsMissing() {
        var missing = new AssessmentSettings(folder.resolve("missing"));

        assertThatThrownBy(() -> new KnownBadSources(missing))
                .hasMessageContaining("konto.assessment.known-bad-sources");
    }

    private KnownBadSources listed(String lines) throws IOException {
        return new KnownBadSources(new AssessmentSettings(write(lines, 0)));
    }

    private Path write(String lines, int secondsFromNow) throws IOException {
        var file = Files.writeString(folder.resolve("sources.txt"), lines);
        var time = FileTime.from(Instant.now().plusSeconds(secondsFromNow));
        return Files.setLastModifiedTime(file, time);
    }
}
