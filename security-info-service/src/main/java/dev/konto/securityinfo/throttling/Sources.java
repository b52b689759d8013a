package dev.konto.securityinfo.throttling;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.Instant;

/// Counts wrong guesses, and whatever else is slowed down, by where it comes from.
@Repository
public class Sources {

    private final MongoOperations mongo;

    Sources(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /// How long the next one from there must wait.
    public Duration remaining(Source source, Counted what, Instant now) {
        var found = mongo.findById(id(source, what, now), SourceFailures.class);
        return found == null ? Duration.ZERO : found.throttle().remaining(what.rule(), now);
    }

    public void count(Source source, Counted what, Instant now) {
        var update =
                new Update()
                        .inc("failures", 1)
                        .max("lastFailureAt", now)
                        .setOnInsert("forgetAt", now.plus(what.rule().forgottenAfter()));
        var query = new Query(where("_id").is(id(source, what, now)));
        mongo.upsert(query, update, SourceFailures.class);
    }

    private static String id(Source source, Counted what, Instant now) {
        var window = now.toEpochMilli() / what.rule().forgottenAfter().toMillis();
        return String.join("|", source.value(), what.name(), Long.toString(window));
    }
}
