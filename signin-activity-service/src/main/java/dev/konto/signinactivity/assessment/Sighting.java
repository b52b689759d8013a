package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.origin.Position;

import java.time.Instant;

/// Where a successful sign-in came from.
record Sighting(Instant at, String countryCode, Position position) {}
