package dev.konto.signinactivity.recovery;

import java.time.Instant;

/// A step that its holder has been through.
public record TakenStep(RecoveryStep step, StepOutcome outcome, Instant at) {}
