package dev.konto.gateway.session;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.time.Duration;

/// The store finds sessions by the provider's session, and forgets by itself what has expired. Made
/// as soon as the store answers; the gateway starts without it.
@Component
class SessionIndexes {

    private static final Duration REVOCATIONS_REMEMBERED = Duration.ofDays(1);

    private final ReactiveMongoOperations mongo;

    SessionIndexes(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void createWhenPossible() {
        create().retryWhen(
                        Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1))
                                .maxBackoff(Duration.ofSeconds(30)))
                .subscribe();
    }

    Mono<Void> create() {
        return Flux.concat(
                        index(StoredSession.class, ascending("providerSessionId").sparse()),
                        index(StoredSession.class, ascending("expiresAt").expire(Duration.ZERO)),
                        index(
                                RevokedSessions.Revoked.class,
                                ascending("revokedAt").expire(REVOCATIONS_REMEMBERED)))
                .then();
    }

    private Mono<String> index(Class<?> documents, Index index) {
        return mongo.indexOps(documents).createIndex(index);
    }

    private static Index ascending(String field) {
        return new Index(field, Sort.Direction.ASC).named(field);
    }
}
