package dev.konto.privacy.organization;

import dev.konto.events.AccountEvent;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/// News of memberships, as the organization service publishes them.
public final class MembershipEvents {

    private static final JsonMapper JSON = new JsonMapper();

    private MembershipEvents() {}

    public static AccountEvent of(
            String type, AccountId account, OrganizationId organization, long sequence) {
        var body = JSON.createObjectNode().put("accountId", account.value());
        body.putObject("actor").put("kind", "admin").put("id", "konto-admin");
        body.put("organizationId", organization.value()).put("name", "Fjord University");
        return new AccountEvent(
                Identifier.next(),
                "/konto/organization-service",
                type,
                account.value(),
                Instant.parse("2026-11-16T08:00:00Z"),
                "urn:konto:schema:" + type,
                "memberships/" + account.value(),
                sequence,
                Identifier.next(),
                null,
                body.put("kind", "guest").put("reason", "administrator"));
    }
}
