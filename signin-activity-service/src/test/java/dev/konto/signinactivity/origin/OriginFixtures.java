package dev.konto.signinactivity.origin;

/// Origins to test with.
public final class OriginFixtures {

    private OriginFixtures() {}

    /// Reads user agents in earnest and knows no places.
    public static Origins withoutLocations() {
        return new Origins(new UserAgents(), new Locations(new LocationSettings(null)));
    }
}
