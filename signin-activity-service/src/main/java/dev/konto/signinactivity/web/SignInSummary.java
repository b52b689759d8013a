package dev.konto.signinactivity.web;

import dev.konto.signinactivity.PlaceCount;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What matters most of an account's sign-ins.
record SignInSummary(
        @Nullable SignInView lastSignIn,
        @Nullable SignInView lastSuccess,
        @Schema(description = "Unusual ones that wait for a review, counted up to 1000")
                int needsReview,
        @Schema(description = "Counted up to 1000") int failuresLast30Days,
        @Schema(description = "Where the latest 500 came from, at most 50 places, latest first")
                List<Dot> places,
        @Schema(description = "What the licence of the location database wants shown beside them")
                @Nullable String attribution) {

    record Dot(Place place, int signIns, int unusual, Instant last) {

        static Dot of(PlaceCount count, Locale language) {
            return new Dot(
                    Objects.requireNonNull(Place.of(count.place(), language)),
                    count.signIns(),
                    count.unusual(),
                    count.last());
        }
    }
}
