package dev.konto.organization;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;

import java.time.Instant;
import java.util.List;

/// Organizations and their members to test with.
public final class OrganizationFixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    /// Later than any test runs.
    public static final Instant SOME_DAY = Instant.parse("2999-01-01T00:00:00Z");

    private OrganizationFixtures() {}

    public static OrganizationId anId() {
        return new OrganizationId("organization-" + Identifier.next());
    }

    public static Organization anOrganization() {
        return anOrganization(OrganizationState.ACTIVE, Leaving.ALLOWED);
    }

    public static Organization anOrganizationThatKeepsPeople() {
        return anOrganization(
                OrganizationState.ACTIVE, Leaving.forbidden("Your project runs until June."));
    }

    public static Organization anOrganization(OrganizationState state, Leaving leaving) {
        return Organization.notYetDescribed(anId())
                .describe(aDescription(state, leaving), Accounts.administrator(), MONDAY);
    }

    public static Description aDescription(OrganizationState state, Leaving leaving) {
        return new Description(
                "Nordic Research Net",
                List.of(Identifier.next() + ".example"),
                state,
                leaving,
                "https://nordic.example/privacy",
                "privacy@nordic.example",
                List.of("name", "sign-ins"));
    }

    public static Member aMemberAtHomeIn(Organization home) {
        return Member.of(Accounts.any()).bornIn(home, MONDAY, Accounts.administrator(), MONDAY);
    }

    public static Member aGuestOf(Organization organization) {
        return aGuestOf(organization, Accounts.any());
    }

    public static Member aGuestOf(Organization organization, AccountId account) {
        return Member.of(account)
                .join(organization, MembershipKind.GUEST, Accounts.administrator(), MONDAY);
    }

    public static Invitation anInvitationBy(Organization organization) {
        return anInvitationBy(organization, SOME_DAY);
    }

    public static Invitation anInvitationBy(Organization organization, Instant expiresAt) {
        var id = new InvitationId(Identifier.next());
        return Invitation.open(id, organization.id(), MembershipKind.GUEST, "Ada Holm", expiresAt);
    }

    public static Member invited(
            AccountId account, Invitation invitation, Organization organization) {
        return Member.of(account)
                .invite(invitation, organization, Accounts.administrator(), MONDAY);
    }
}
