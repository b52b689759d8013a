package dev.konto.signinactivity.origin;

/// A point near which an address is used, and how far from it that may be.
public record Position(double latitude, double longitude, int radiusKm) {

    private static final double EARTH_DIAMETER_KM = 12_742;

    /// How far apart the two are at least: both may be at the near edge of where they may be.
    public double kilometresAtLeast(Position other) {
        return Math.max(0, kilometres(other) - radiusKm - other.radiusKm);
    }

    /// The great circle between the two points (haversine).
    private double kilometres(Position other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var narrower =
                Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return EARTH_DIAMETER_KM
                * Math.asin(Math.min(1, Math.sqrt(north * north + narrower * east * east)));
    }
}
