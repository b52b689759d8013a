package dev.konto.securityinfo.throttling;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.Instant;

/// Counts wrong guesses by where they come from.
@Repository
public class Sources {

    private final MongoOperations mongo;
    private final ThrottlingRule rule;

    Sources(MongoOperations mongo, ThrottlingSettings settings) {
        this.mongo = mongo;
        this.rule = settings.source();
    }

    /// How long guesses from there must wait.
    public Duration remaining(Source source, Instant now) {
        var found = mongo.findById(id(source, now), SourceFailures.class);
        return found == null ? Duration.ZERO : found.throttle().remaining(rule, now);
    }

    public void failed(Source source, Instant now) {
        var update =
                new Update()
                        .inc("failures", 1)
                        .max("lastFailureAt", now)
                        .setOnInsert("forgetAt", now.plus(rule.forgottenAfter()));
        mongo.upsert(new Query(where("_id").is(id(source, now))), update, SourceFailures.class);
    }

    private String id(Source source, Instant now) {
        var window = now.toEpochMilli() / rule.forgottenAfter().toMillis();
        return source.value() + "|" + window;
    }
}
