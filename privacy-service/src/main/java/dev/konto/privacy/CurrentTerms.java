package dev.konto.privacy;

import dev.konto.privacy.organization.OrganizationId;

import java.time.Instant;
import java.util.List;

/// Terms of use as they are in force now, with the versions that were before, oldest first.
///
/// @param required of the one who asks, by the terms themselves or by the policy of their home
public record CurrentTerms(
        DocumentId id,
        OrganizationId organizationId,
        boolean required,
        TermsVersion inForce,
        List<TermsVersion> published) {

    CurrentTerms(TermsDocument document, TermsVersion inForce, Instant now) {
        this(
                document.id(),
                document.organizationId(),
                document.required(),
                inForce,
                document.published(now));
    }

    /// The same terms, required of somebody by the organization that owns the account.
    CurrentTerms asRequired() {
        return new CurrentTerms(id, organizationId, true, inForce, published);
    }

    /// A version that was once in force, or still is.
    public TermsVersion version(String name) {
        return published.stream()
                .filter(version -> version.version().equals(name))
                .findFirst()
                .orElseThrow(TermsNotFound::new);
    }
}
