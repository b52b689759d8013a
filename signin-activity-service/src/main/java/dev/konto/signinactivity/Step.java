package dev.konto.signinactivity;

import java.time.Instant;

/// One thing that was asked for, such as the password, and whether the answer was right.
public record Step(String method, Instant at, boolean succeeded) {}
