package dev.konto.securityinfo.organization;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// News of organizations and their accounts, as the organization service publishes them.
public final class OrganizationEvents {

    private static final JsonMapper JSON = new JsonMapper();

    private OrganizationEvents() {}

    public static AccountEvent joined(AccountId account, String organization, long sequence) {
        return of(
                account.value(),
                EventTypes.ORGANIZATION_JOINED,
                sequence,
                """
                {"organizationId": "%s", "name": "Fjord University", "kind": "home"}
                """
                        .formatted(organization));
    }

    public static AccountEvent removed(AccountId account, String organization, long sequence) {
        return of(
                account.value(),
                EventTypes.ORGANIZATION_REMOVED,
                sequence,
                """
                {"organizationId": "%s", "name": "Fjord University", "reason": "administrator"}
                """
                        .formatted(organization));
    }

    /// A policy that says this of methods, in JSON.
    public static AccountEvent demanding(String organization, String methods, long sequence) {
        return of(
                organization,
                EventTypes.ORGANIZATION_POLICY_CHANGED,
                sequence,
                """
                {"organizationId": "%s", "name": "Fjord University", "domains": ["fjord.example"],
                 "state": "active", "leavingAllowed": true, "methods": %s, "requiredTerms": [],
                 "managedPreferences": []}
                """
                        .formatted(organization, methods));
    }

    private static AccountEvent of(String subject, String type, long sequence, String fields) {
        var body = JSON.createObjectNode().put("accountId", subject);
        body.putObject("actor").put("kind", "admin").put("id", "konto-admin");
        body.setAll((ObjectNode) JSON.readTree(fields));
        return new AccountEvent(
                Identifier.next(),
                "/konto/organization-service",
                type,
                subject,
                MONDAY,
                EventTypes.dataSchema(type),
                "aggregate-of/" + subject,
                sequence,
                Identifier.next(),
                null,
                body);
    }
}
