package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

/// Who runs the network that an address belongs to: an internet provider, a company, a data centre.
public record AutonomousSystem(long number, @Nullable String organization) {}
