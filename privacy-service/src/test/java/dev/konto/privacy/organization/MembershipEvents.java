package dev.konto.privacy.organization;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/// News of memberships and policies, as the organization service publishes them.
public final class MembershipEvents {

    private static final JsonMapper JSON = new JsonMapper();

    private MembershipEvents() {}

    public static AccountEvent of(
            String type, AccountId account, OrganizationId organization, long sequence) {
        return joined(type, account, organization, sequence, "guest");
    }

    /// The account is at home there.
    public static AccountEvent home(AccountId account, OrganizationId organization) {
        return joined(EventTypes.ORGANIZATION_JOINED, account, organization, 1, "home");
    }

    /// What an organization says of itself, as the organization service publishes it.
    public static AccountEvent policyOf(
            OrganizationId organization, long sequence, String... requiredTerms) {
        var type = EventTypes.ORGANIZATION_POLICY_CHANGED;
        var body = body(organization, organization.value());
        body.put("state", "active").put("privacyStatementUrl", "https://fjord.example/privacy");
        body.putArray("managedPreferences").add("language").add("came-later");
        var required = body.putArray("requiredTerms");
        List.of(requiredTerms).forEach(required::add);
        return event(type, organization.value(), "organizations", sequence, body);
    }

    private static AccountEvent joined(
            String type,
            AccountId account,
            OrganizationId organization,
            long sequence,
            String kind) {
        var body = body(organization, account.value()).put("kind", kind);
        body.put("reason", "administrator");
        return event(type, account.value(), "memberships", sequence, body);
    }

    private static ObjectNode body(OrganizationId organization, String account) {
        var body = JSON.createObjectNode().put("accountId", account);
        body.putObject("actor").put("kind", "admin").put("id", "konto-admin");
        return body.put("organizationId", organization.value()).put("name", "Fjord University");
    }

    private static AccountEvent event(
            String type, String subject, String aggregates, long sequence, ObjectNode body) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/organization-service",
                type,
                subject,
                Instant.parse("2026-11-16T08:00:00Z"),
                EventTypes.dataSchema(type),
                aggregates + "/" + subject,
                sequence,
                Identifier.next(),
                null,
                body);
    }
}
