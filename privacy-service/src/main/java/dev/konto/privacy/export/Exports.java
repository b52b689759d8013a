package dev.konto.privacy.export;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The exports of all accounts; each question of theirs is about one owner's.
public interface Exports extends Aggregates<Export, ExportId> {

    /// The owner's exports, latest first.
    Window<Export> findByOwnerOrderByRequestedAtDescIdAsc(
            AccountId owner, KeysetScrollPosition position, Limit limit);

    Optional<Export> findByOwnerAndId(AccountId owner, ExportId id);

    Optional<Export> findByRunning(AccountId owner);

    Stream<Export> findByOwner(AccountId owner);

    /// For parts, which name an export without its owner.
    Optional<Export> findById(ExportId id);

    /// Those for which something is to be done.
    List<Export> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit limit);

    /// The owner's export, or a refusal that doesn't tell another's from none.
    default Export owned(AccountId owner, ExportId id) {
        return findByOwnerAndId(owner, id).orElseThrow(ExportNotFound::new);
    }
}
