package dev.konto.signinactivity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.signinactivity.activity.Change;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.index.IndexOptions;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Lets the database delete sign-ins and changes when their time is over, unless they are held, and
/// follows the setting when it changes.
@Component
class Retention implements InitializingBean {

    static final String INDEX = "expiry_unless_held";
    private static final String BEFORE_THERE_WERE_HOLDS = "expiry";

    private final List<IndexOperations> collections;
    private final Duration retention;

    Retention(MongoOperations mongo, SignInSettings settings) {
        this.collections = List.of(mongo.indexOps(SignIn.class), mongo.indexOps(Change.class));
        this.retention = settings.retention();
    }

    @Override
    public void afterPropertiesSet() {
        collections.forEach(this::keep);
    }

    private void keep(IndexOperations indexes) {
        if (named(indexes, BEFORE_THERE_WERE_HOLDS).isPresent()) {
            indexes.dropIndex(BEFORE_THERE_WERE_HOLDS);
        }
        var current = current(indexes);
        if (current.isEmpty()) {
            create(indexes);
        } else if (!current.get().equals(retention)) {
            change(indexes);
        }
    }

    private static Optional<Duration> current(IndexOperations indexes) {
        return named(indexes, INDEX).flatMap(IndexInfo::getExpireAfter);
    }

    private static Optional<IndexInfo> named(IndexOperations indexes, String name) {
        return indexes.getIndexInfo().stream()
                .filter(index -> index.getName().equals(name))
                .findFirst();
    }

    private void create(IndexOperations indexes) {
        indexes.createIndex(
                new Index("occurredAt", Sort.Direction.ASC)
                        .named(INDEX)
                        .expire(retention)
                        .partial(PartialIndexFilter.of(where("held").is(false))));
    }

    private void change(IndexOperations indexes) {
        try {
            indexes.alterIndex(INDEX, IndexOptions.expireAfter(retention));
        } catch (InvalidDataAccessApiUsageException _) { // a server that cannot alter an index
            indexes.dropIndex(INDEX);
            create(indexes);
        }
    }
}
