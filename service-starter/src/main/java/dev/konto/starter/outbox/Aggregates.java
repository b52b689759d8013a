package dev.konto.starter.outbox;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

import java.util.function.UnaryOperator;

/// The aggregates of one kind, by whichever finders a service declares: there are none here, so
/// that none is blind to the owner.
@NoRepositoryBean
public interface Aggregates<T extends Announcing, I> extends Repository<T, I> {

    /// Stores state and events in one write, unless another writer came first.
    T save(T aggregate);

    /// Stores what the decision made of the aggregate. A decision that leaves it as it is writes
    /// nothing.
    default T change(T aggregate, UnaryOperator<T> decision) {
        var decided = decision.apply(aggregate);
        return decided.equals(aggregate) ? aggregate : save(decided);
    }
}
