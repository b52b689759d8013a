package dev.konto.privacy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What all accounts accepted; each question is about one owner's.
public interface Acceptances extends Aggregates<Acceptance, AcceptanceId> {

    List<Acceptance> findByOwner(AccountId owner);

    List<Acceptance> findByOwnerAndDocumentIdIn(AccountId owner, Collection<DocumentId> documents);

    Optional<Acceptance> findByOwnerAndDocumentId(AccountId owner, DocumentId document);

    /// What the owner accepted of this document, which may be nothing.
    default Acceptance of(AccountId owner, DocumentId document) {
        return findByOwnerAndDocumentId(owner, document)
                .orElseGet(() -> Acceptance.of(owner, document));
    }
}
