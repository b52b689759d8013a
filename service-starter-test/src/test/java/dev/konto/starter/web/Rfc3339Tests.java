package dev.konto.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

class Rfc3339Tests {

    private final JsonMapper json = strict();

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:00:00Z, 2026-11-16T08:00:00Z",
        "2026-11-16T09:00:00.000123+01:00, 2026-11-16T08:00:00.000123Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void readsTimesWithTheirOffset(String told, Instant time) {
        assertThat(json.readValue('"' + told + '"', Instant.class)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+1000000000-12-31T23:59:59Z\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"-0001-01-01T00:00:00Z\"",
                "\"2026-11-16\"",
                "\"2026-11-16T08:00:00\"",
                "\"2026-13-01T00:00:00Z\"",
                "\"\"",
                "1763280000",
                "1e400",
                "true",
                "{}"
            })
    void refusesEverythingElse(String told) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> json.readValue(told, Instant.class));
    }

    private static JsonMapper strict() {
        var builder = JsonMapper.builder();
        new WebAutoConfiguration().strictJson().customize(builder);
        return builder.build();
    }
}
