package dev.konto.privacy.organization;

/// Whether an account belongs to an organization, as the latest news says.
///
/// @param sequence of the news among all of the account's memberships
public record Affiliation(OrganizationId organizationId, boolean lasting, long sequence) {

    static Affiliation begun(OrganizationId organization, long sequence) {
        return new Affiliation(organization, true, sequence);
    }

    static Affiliation ended(OrganizationId organization, long sequence) {
        return new Affiliation(organization, false, sequence);
    }

    boolean isNewsAfter(Affiliation known) {
        return organizationId.equals(known.organizationId) && sequence > known.sequence;
    }
}
