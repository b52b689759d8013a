package dev.konto.signinactivity.web;

import dev.konto.signinactivity.Application;
import dev.konto.signinactivity.Failure;
import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.Step;
import dev.konto.signinactivity.origin.DeviceKind;
import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Network;
import dev.konto.signinactivity.origin.Software;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A sign-in as the account's holder sees it.
record SignInView(
        String id,
        Instant occurredAt,
        Outcome outcome,
        @Nullable String failedStep,
        @Nullable String failureReason,
        @Nullable Application application,
        @Nullable Software browser,
        @Nullable Software operatingSystem,
        @Nullable DeviceKind deviceKind,
        @Nullable Place location,
        @Nullable Network network,
        @Nullable String ip,
        @Nullable String method,
        List<Step> steps,
        boolean interactive,
        @Nullable String acr,
        @Nullable String sessionId) {

    static SignInView of(SignIn signIn, Locale language) {
        var failure = Optional.ofNullable(signIn.failure());
        var authentication = signIn.authentication();
        var origin = signIn.origin();
        return new SignInView(
                signIn.id().value(),
                signIn.occurredAt(),
                signIn.outcome(),
                failure.map(Failure::step).orElse(null),
                failure.map(Failure::reason).orElse(null),
                signIn.application(),
                origin.browser(),
                origin.operatingSystem(),
                origin.deviceKind(),
                Place.of(origin.location(), language),
                origin.network(),
                origin.ip(),
                authentication.method(),
                authentication.steps(),
                authentication.interactive(),
                authentication.acr(),
                signIn.sessionId());
    }

    /// A location with its country in the reader's language.
    record Place(String country, String countryCode, @Nullable String city) {

        static @Nullable Place of(@Nullable Location location, Locale language) {
            return location == null
                    ? null
                    : new Place(
                            location.country(language), location.countryCode(), location.city());
        }
    }
}
