package dev.konto.gateway.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

/// The provider's sessions that were revoked of late: a sign-in that was under way at that moment
/// must not outlive it.
@Repository
class RevokedSessions {

    @Document("revokedSessions")
    record Revoked(@Id String providerSessionId, Instant revokedAt) {}

    private final ReactiveMongoOperations mongo;
    private final Clock clock;

    RevokedSessions(ReactiveMongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    Mono<Void> add(Collection<String> providerSessionIds) {
        return Flux.fromIterable(providerSessionIds)
                .flatMap(id -> mongo.save(new Revoked(id, clock.instant())))
                .then();
    }

    Mono<Boolean> contain(String providerSessionId) {
        return mongo.exists(query(where("_id").is(providerSessionId)), Revoked.class);
    }
}
