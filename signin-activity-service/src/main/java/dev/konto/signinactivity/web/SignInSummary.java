package dev.konto.signinactivity.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/// What matters most of an account's sign-ins.
record SignInSummary(
        @Nullable SignInView lastSuccess,
        @Schema(description = "Counted up to 1000") int failuresLast30Days) {}
