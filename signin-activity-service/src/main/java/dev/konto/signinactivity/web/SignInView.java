package dev.konto.signinactivity.web;

import dev.konto.signinactivity.Application;
import dev.konto.signinactivity.Failure;
import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.Review;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.Step;
import dev.konto.signinactivity.origin.AutonomousSystem;
import dev.konto.signinactivity.origin.DeviceKind;
import dev.konto.signinactivity.origin.Network;
import dev.konto.signinactivity.origin.Software;

import io.swagger.v3.oas.annotations.media.Schema;

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
        @Nullable String deviceModel,
        @Nullable String deviceId,
        @Nullable Place location,
        @Nullable Network network,
        @Nullable AutonomousSystem autonomousSystem,
        @Nullable String ip,
        @Nullable String method,
        List<Step> steps,
        boolean interactive,
        @Nullable String acr,
        @Nullable String sessionId,
        @Nullable String transaction,
        @Schema(description = "What is unusual about it; empty for a usual one")
                List<FlagView> flags,
        @Schema(description = "Whether the account's holder is asked if it was them")
                boolean needsReview,
        @Nullable Review review) {

    static SignInView of(SignIn signIn, List<FlagView> flags, Locale language) {
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
                origin.deviceModel(),
                signIn.deviceId(),
                Place.of(origin.location(), language),
                origin.network(),
                origin.autonomousSystem(),
                origin.ip(),
                authentication.method(),
                authentication.steps(),
                authentication.interactive(),
                authentication.acr(),
                signIn.sessionId(),
                signIn.circumstances().transaction(),
                flags,
                signIn.needsReview(),
                signIn.review());
    }
}
