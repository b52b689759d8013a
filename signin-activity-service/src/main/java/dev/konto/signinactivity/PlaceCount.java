package dev.konto.signinactivity;

import dev.konto.signinactivity.origin.Location;

import java.time.Instant;

/// A place, how many of the latest sign-ins came from it, and when the last one did.
public record PlaceCount(Location place, int signIns, int unusual, Instant last) {}
