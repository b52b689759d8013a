package dev.konto.privacy.outstanding;

import dev.konto.privacy.CurrentTerms;
import dev.konto.privacy.DocumentId;
import dev.konto.privacy.organization.OrganizationId;

/// Required terms that were not accepted in their version in force.
public record WaitingTerms(
        DocumentId documentId, String version, String title, OrganizationId organizationId) {

    static WaitingTerms of(CurrentTerms terms) {
        var inForce = terms.inForce();
        return new WaitingTerms(
                terms.id(),
                inForce.version(),
                inForce.texts().getFirst().title(),
                terms.organizationId());
    }
}
