package dev.konto.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTests {

    private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "MAJA-LAPTOP",
                "  Ångströms  ",
                "<script>alert(1)</script>",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u05DE\u05D7\u05E9\u05D1 \u200F2",
                "\u8A08\u7B97\u6A5F",
                "?"
            })
    void takesWhatCanBeRead(@Nullable String text) {
        assertThat(validator.validate(new Named(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0\u2003",
                "\u200B\u200D",
                "\u3164",
                "a\u0000b",
                "a\nb",
                "a\u2028b",
                "\u202Eexe.txt",
                "a\u2066b",
                "a\uD83D"
            })
    void refusesWhatCannotBeSeenOrHidesTheRest(String text) {
        assertThat(validator.validate(new Named(text)))
                .singleElement()
                .satisfies(it -> assertThat(it.getMessage()).isEqualTo("reason.legible"));
    }

    record Named(@Legible @Nullable String name) {}
}
