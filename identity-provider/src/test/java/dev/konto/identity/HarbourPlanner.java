package dev.konto.identity;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.client.Clients;
import dev.konto.identity.organization.Admission;
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
        Awaitility.await()
                .until(() -> (rights.admission(account, ID) != Admission.MEMBERS_ONLY) == joined);
    }

    /// Has Harbour Robotics be `active`, `suspended` or `deleted`, and waits until the provider
    /// heard of it.
    static void is(Provider provider, String state) {
        var told =
                "\"organizationId\": \"%s\", \"name\": \"Harbour Robotics\", \"state\": \"%s\""
                        .formatted(ORGANIZATION, state);
        var type = EventTypes.ORGANIZATION_POLICY_CHANGED;
        var subject = new AccountId(ORGANIZATION);
        var at = Instant.now().toEpochMilli();
        var event = OthersEvents.of(subject, type, "organizations/" + ORGANIZATION, at, told);
        provider.kafka().send(event.toRecord(Topics.ORGANIZATION_EVENTS)).join();
        var clients = provider.bean(Clients.class);
        Awaitility.await().until(() -> clients.isSuspended(ID) != state.equals("active"));
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
