package dev.konto.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

class MomentsTests {

    @Test
    void areReadAsJavaReadsThem() {
        var moment = Instant.parse("1899-12-31T23:59:59.999Z");
        var step = Duration.ofDays(13).plusHours(7).plusMillis(86_399_123);

        for (int i = 0; i < 20_000; i++) {
            moment = moment.plus(step);
            var text = moment.toString();
            assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T09:15:02Z",
                "2026-11-22T09:15:02.120123Z",
                "2026-11-22T10:15:02.120+01:00",
                "2024-02-29T00:00:00.000Z",
                "2026-11-22T24:00:00.000Z"
            })
    void mayBeWrittenInEachWayThatIsAllowed(String text) {
        assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T09:15:02.120Z",
                "2026-13-22T09:15:02.120Z",
                "2026-11-22T25:15:02.120Z",
                "2026-11-22T09:60:02.120Z",
                "2026-11-22 09:15:02.120Z",
                "2026-11-22T09:15:0x.120Z",
                "yesterday"
            })
    void areRefusedWhereTheyAreNone(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Moments.parse(text));
    }
}
