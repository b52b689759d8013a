package dev.konto.signinactivity.origin;

/// Origins to test with.
public final class OriginFixtures {

    private OriginFixtures() {}

    /// Reads user agents in earnest and knows the places that ship with the service.
    public static Origins shipped() {
        var settings = new LocationSettings(null, null, null);
        return new Origins(new UserAgents(), new Locations(settings));
    }
}
