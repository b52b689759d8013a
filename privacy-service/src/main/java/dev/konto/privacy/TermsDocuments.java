package dev.konto.privacy;

import dev.konto.privacy.organization.OrganizationId;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The terms of use of all organizations.
public interface TermsDocuments extends Repository<TermsDocument, DocumentId> {

    TermsDocument save(TermsDocument document);

    List<TermsDocument> findByOrganizationIdIn(Collection<OrganizationId> organizations);

    Optional<TermsDocument> findByIdAndOrganizationIdIn(
            DocumentId id, Collection<OrganizationId> organizations);

    /// For administrators only, who name a document without its readers.
    Optional<TermsDocument> findById(DocumentId id);

    /// Those that a policy names.
    List<TermsDocument> findByIdIn(Collection<DocumentId> ids);

    /// Those whose readers have something to be told.
    List<TermsDocument> findByTellingDueAtLessThanEqualOrderByTellingDueAt(
            Instant now, Limit limit);
}
