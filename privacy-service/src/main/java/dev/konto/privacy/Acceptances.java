package dev.konto.privacy;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What all accounts accepted; each question is about one owner's.
public interface Acceptances extends Repository<Acceptance, AcceptanceId> {

    Acceptance save(Acceptance acceptance);

    List<Acceptance> findByOwnerAndDocumentIdIn(AccountId owner, Collection<DocumentId> documents);

    Optional<Acceptance> findByOwnerAndDocumentId(AccountId owner, DocumentId document);

    /// What the owner accepted of this document, which may be nothing.
    default Acceptance of(AccountId owner, DocumentId document) {
        return findByOwnerAndDocumentId(owner, document)
                .orElseGet(() -> Acceptance.of(owner, document));
    }
}
