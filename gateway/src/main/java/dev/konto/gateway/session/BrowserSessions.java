package dev.konto.gateway.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.result.DeleteResult;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

/// The signed-in browsers. Shared by all replicas and cached in none, so that a session that ended
/// has ended everywhere. Every update is conditional on the document: none brings an ended session
/// back.
@Repository
class BrowserSessions {

    private final ReactiveMongoOperations mongo;
    private final SealedTokens seal;
    private final Clock clock;

    BrowserSessions(ReactiveMongoOperations mongo, SealedTokens seal, Clock clock) {
        this.mongo = mongo;
        this.seal = seal;
        this.clock = clock;
    }

    Mono<StoredSession> add(StoredSession session) {
        return mongo.insert(session);
    }

    Mono<BrowserSession> find(SessionSecret secret) {
        return mongo.findById(secret.id(), StoredSession.class)
                .filter(session -> !session.expired(clock.instant()))
                .map(session -> opened(secret, session));
    }

    Mono<Void> remove(String id) {
        return mongo.remove(byId(id), StoredSession.class).then();
    }

    Mono<Long> removeOf(Collection<String> providerSessionIds) {
        return mongo.remove(
                        query(where("providerSessionId").in(providerSessionIds)),
                        StoredSession.class)
                .map(DeleteResult::getDeletedCount);
    }

    Mono<Boolean> extend(BrowserSession session, Instant expiresAt) {
        return update(byId(session.stored().id()), Update.update("expiresAt", expiresAt));
    }

    /// Takes the sole right to renew the session's tokens.
    Mono<Boolean> claimRenewal(BrowserSession session, Instant until) {
        var now = clock.instant();
        var nobodyElse =
                new Criteria()
                        .orOperator(
                                where("renewingUntil").isNull(), where("renewingUntil").lte(now));
        var unchanged = asRead(session).addCriteria(nobodyElse);
        return update(unchanged, Update.update("renewingUntil", until));
    }

    Mono<Boolean> giveUpRenewal(BrowserSession session) {
        return update(asRead(session), new Update().unset("renewingUntil"));
    }

    /// Stores renewed tokens; false if the session ended meanwhile.
    Mono<Boolean> renew(BrowserSession session, Tokens tokens, Instant accessTokenExpiresAt) {
        var renewed =
                new Update()
                        .set("sealedTokens", seal.close(session.secret(), tokens))
                        .set("accessTokenExpiresAt", accessTokenExpiresAt)
                        .inc("renewals", 1)
                        .unset("renewingUntil");
        return update(asRead(session), renewed);
    }

    private BrowserSession opened(SessionSecret secret, StoredSession session) {
        return new BrowserSession(secret, session, seal.open(secret, session.sealedTokens()));
    }

    private Mono<Boolean> update(Query which, Update change) {
        return mongo.updateFirst(which, change, StoredSession.class)
                .map(result -> result.getMatchedCount() == 1);
    }

    private static Query asRead(BrowserSession session) {
        return query(
                where("_id")
                        .is(session.stored().id())
                        .and("renewals")
                        .is(session.stored().renewals()));
    }

    private static Query byId(String id) {
        return query(where("_id").is(id));
    }
}
