package dev.konto.signinactivity.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.activity.Change;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Does hourly what the database's own expiry cannot: deletes earlier where less was chosen, and
/// marks as held what came since, long before the database would delete it. Replicas may do the
/// same twice.
@Component
class Tidying {

    private static final Logger log = LoggerFactory.getLogger(Tidying.class);
    private static final Duration AGAIN_AFTER = Duration.ofHours(1);
    private static final List<Class<?>> KEPT = List.of(SignIn.class, Change.class);

    private final Keepings keepings;
    private final MongoOperations mongo;
    private final Clock clock;

    Tidying(Keepings keepings, MongoOperations mongo, Clock clock) {
        this.keepings = keepings;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void tidy() {
        try {
            keepings.due(clock.instant()).forEach(this::tidy);
        } catch (DataAccessException e) {
            log.warn("Tidying goes on later: {}", e.getClass().getSimpleName());
        }
    }

    Keeping tidy(Keeping keeping) {
        KEPT.forEach(kind -> tidy(keeping, kind));
        var now = clock.instant();
        keepings.tidied(keeping, keeping.needsTidying() ? now.plus(AGAIN_AFTER) : null);
        return keeping;
    }

    private void tidy(Keeping keeping, Class<?> kind) {
        var others =
                new Query(where("accountId").is(keeping.account()).and("held").is(!keeping.held()));
        mongo.updateMulti(others, Update.update("held", keeping.held()), kind);
        if (!keeping.held()) {
            keeping.shortest().ifPresent(kept -> delete(keeping, kind, kept));
        }
    }

    private void delete(Keeping keeping, Class<?> kind, Duration kept) {
        var oldest = clock.instant().minus(kept);
        mongo.remove(
                new Query(where("accountId").is(keeping.account()).and("occurredAt").lt(oldest)),
                kind);
    }
}
