package dev.konto.privacy.organization;

import org.jspecify.annotations.Nullable;

/// Whether and how an account belongs to an organization, as the latest news says.
///
/// @param name of the organization, as the news told it
/// @param kind home, member or guest
/// @param sequence of the news among all of the account's memberships
public record Affiliation(
        OrganizationId organizationId,
        @Nullable String name,
        @Nullable String kind,
        boolean lasting,
        long sequence) {

    static Affiliation begun(OrganizationId organization, String name, String kind, long sequence) {
        return new Affiliation(organization, name, kind, true, sequence);
    }

    static Affiliation ended(OrganizationId organization, String name, long sequence) {
        return new Affiliation(organization, name, null, false, sequence);
    }

    public boolean isHome() {
        return "home".equals(kind);
    }

    boolean isNewsAfter(Affiliation known) {
        return organizationId.equals(known.organizationId) && sequence > known.sequence;
    }
}
