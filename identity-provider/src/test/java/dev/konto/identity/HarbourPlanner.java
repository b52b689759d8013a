package dev.konto.identity;

import java.util.Map;

/// An application of another organization, Harbour Robotics.
final class HarbourPlanner {

    static final String ID = "harbour-planner";
    static final String ORGANIZATION = "harbour-robotics";
    private static final String SECRET = "harbour-planner-test-secret";
    private static final String CALLBACK = "https://planner.harbour.example/callback";

    private HarbourPlanner() {}

    static Application at(Provider provider) {
        return new Application(provider, ID, SECRET, CALLBACK, null);
    }

    static Map<String, String> settings() {
        var client = "konto.clients." + ID + ".";
        return Map.of(
                client + "name", "Harbour Planner",
                client + "secret", SECRET,
                client + "redirect-uris", CALLBACK,
                client + "scopes", Application.SCOPES.replace(' ', ','),
                client + "organization", ORGANIZATION);
    }
}
