package dev.konto.signinactivity;

import org.jspecify.annotations.Nullable;

/// The step that stopped an attempt and why, in the words of the event contract. Words that came
/// later than this version are kept as they are.
public record Failure(@Nullable String step, @Nullable String reason) {}
