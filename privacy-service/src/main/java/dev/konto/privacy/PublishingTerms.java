package dev.konto.privacy;

import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.util.List;

/// Publishes terms of use, or further versions of them. Telling the same again changes nothing.
@UseCase
public class PublishingTerms {

    private final TermsDocuments documents;
    private final Clock clock;

    PublishingTerms(TermsDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    public TermsDocument publish(
            DocumentId id,
            OrganizationId organization,
            boolean required,
            List<TermsVersion> versions) {
        var told = TermsDocument.of(id, organization, required, versions);
        var published =
                documents
                        .findById(id)
                        .map(document -> document.with(told, clock.instant()))
                        .orElse(told);
        return documents.save(published);
    }
}
