package dev.konto.signinactivity;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.index.IndexOptions;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;

/// Lets the database delete sign-ins when their time is over, and follows the setting when it
/// changes.
@Component
class Retention implements InitializingBean {

    static final String INDEX = "expiry";

    private final IndexOperations indexes;
    private final Duration retention;

    Retention(MongoOperations mongo, SignInSettings settings) {
        this.indexes = mongo.indexOps(SignIn.class);
        this.retention = settings.retention();
    }

    @Override
    public void afterPropertiesSet() {
        var current = current();
        if (current.isEmpty()) {
            create();
        } else if (!current.get().equals(retention)) {
            change();
        }
    }

    private Optional<Duration> current() {
        return indexes.getIndexInfo().stream()
                .filter(index -> index.getName().equals(INDEX))
                .findFirst()
                .flatMap(IndexInfo::getExpireAfter);
    }

    private void create() {
        indexes.createIndex(
                new Index("occurredAt", Sort.Direction.ASC).named(INDEX).expire(retention));
    }

    private void change() {
        try {
            indexes.alterIndex(INDEX, IndexOptions.expireAfter(retention));
        } catch (InvalidDataAccessApiUsageException _) { // a server that cannot alter an index
            indexes.dropIndex(INDEX);
            create();
        }
    }
}
