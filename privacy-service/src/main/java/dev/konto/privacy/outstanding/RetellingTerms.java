package dev.konto.privacy.outstanding;

import dev.konto.privacy.TermsDocuments;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.privacy.organization.Organizations;
import dev.konto.starter.outbox.UseCase;

/// Has all who belong to an organization told of the terms that it came to require, or no longer
/// does. Where nobody is left to tell, it does nothing.
@UseCase
public class RetellingTerms {

    private final Organizations organizations;
    private final TermsDocuments documents;

    RetellingTerms(Organizations organizations, TermsDocuments documents) {
        this.organizations = organizations;
        this.documents = documents;
    }

    public void retell(OrganizationId id) {
        organizations
                .findById(id)
                .filter(it -> !it.untold().isEmpty())
                .ifPresent(
                        organization -> {
                            documents
                                    .findByIdIn(organization.untold())
                                    .forEach(it -> documents.save(it.tellAnew()));
                            organizations.save(organization.told());
                        });
    }
}
