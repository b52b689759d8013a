package dev.konto.identity;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.organization.EnteringRights;
import dev.konto.starter.account.AccountId;

import org.awaitility.Awaitility;

import java.time.Instant;
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

    /// Has Harbour Robotics let somebody in, or out, and waits until the provider heard of it.
    static void tell(Provider provider, AccountId account, String type) {
        var organization =
                "\"organizationId\": \"%s\", \"name\": \"Harbour Robotics\", \"kind\": \"guest\""
                        .formatted(ORGANIZATION);
        var member = "members/" + account.value();
        var at = Instant.now().toEpochMilli();
        var event = OthersEvents.of(account, type, member, at, organization);
        provider.kafka().send(event.toRecord(Topics.ORGANIZATION_EVENTS)).join();
        var joined = type.equals(EventTypes.ORGANIZATION_JOINED);
        var rights = provider.bean(EnteringRights.class);
        Awaitility.await().until(() -> rights.mayEnter(account, ID) == joined);
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
