package dev.konto.privacy;

import dev.konto.privacy.organization.OrganizationId;

/// Terms of use as they are in force now.
public record CurrentTerms(
        DocumentId id, OrganizationId organizationId, boolean required, TermsVersion inForce) {}
