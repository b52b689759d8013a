package dev.konto.privacy.closure;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import org.springframework.data.domain.Limit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The closures of all accounts; each question of theirs is about one owner's.
public interface Closures extends Aggregates<Closure, ClosureId> {

    Optional<Closure> findByOpen(AccountId owner);

    Optional<Closure> findByOwnerAndId(AccountId owner, ClosureId id);

    void delete(Closure closure);

    /// Those for which a step is due.
    List<Closure> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit limit);
}
