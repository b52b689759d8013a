package dev.konto.starter.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.FieldName;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Finds pending events in the documents that carry them, and takes them out once published.
class OutboxStore {

    private static final String ID = FieldName.ID.name();
    private static final String PENDING = "outbox.pending";
    private static final String PENDING_TIME = "outbox.pending.time";
    private static final String ABOUT = "outbox.pending.accountId";
    private static final String LEASED_UNTIL = "outbox.leasedUntil";

    private final MongoOperations mongo;
    private final Clock clock;
    private final OutboxSettings settings;

    OutboxStore(MongoOperations mongo, Clock clock, OutboxSettings settings) {
        this.mongo = mongo;
        this.clock = clock;
        this.settings = settings;
    }

    /// The collections of all aggregates that announce their changes.
    List<String> collections() {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(entity -> entity.getType())
                .filter(Announcing.class::isAssignableFrom)
                .map(mongo::getCollectionName)
                .toList();
    }

    void createIndexes() {
        var pendingTime = new Index(PENDING_TIME, Sort.Direction.ASC).sparse();
        collections().forEach(name -> mongo.indexOps(name).createIndex(pendingTime));
    }

    List<Waiting> waiting(String collection, Collection<?> ids) {
        return find(collection, new Query(where(ID).in(ids).and(PENDING).exists(true)));
    }

    /// The ids of documents with pending events about an account.
    List<Object> waitingFor(AccountId account, String collection) {
        var query = new Query(where(PENDING_TIME).exists(true).and(ABOUT).is(account.value()));
        query.fields().include(ID);
        return mongo.find(query, Document.class, collection).stream()
                .map(document -> document.get(ID))
                .toList();
    }

    /// Documents whose events wait too long already, leased to this instance for a while.
    List<Waiting> leaseOverdue(String collection) {
        var overdue = new Query(overdue()).with(Sort.by(PENDING_TIME)).limit(settings.batchSize());
        overdue.fields().include(ID);
        var leased =
                mongo.find(overdue, Document.class, collection).stream()
                        .map(document -> document.get(ID))
                        .filter(id -> lease(collection, id))
                        .toList();
        return leased.isEmpty() ? List.of() : waiting(collection, leased);
    }

    /// Takes out what was published, up to and including the given sequence number.
    void settle(String collection, Collection<Published> all) {
        var settling = mongo.bulkOps(BulkOperations.BulkMode.ORDERED, collection);
        for (var published : all) {
            settling.updateOne(
                    new Query(where(ID).is(published.id())),
                    new Update()
                            .pull(PENDING, new Document("sequence", upTo(published)))
                            .unset(LEASED_UNTIL));
            settling.updateOne(
                    new Query(where(ID).is(published.id()).and(PENDING).size(0)),
                    new Update().unset(PENDING));
        }
        settling.execute();
    }

    long count(String collection) {
        return mongo.count(new Query(where(PENDING_TIME).exists(true)), collection);
    }

    Optional<Instant> oldest(String collection) {
        var query =
                new Query(where(PENDING_TIME).exists(true)).with(Sort.by(PENDING_TIME)).limit(1);
        return find(collection, query).stream()
                .flatMap(waiting -> waiting.events().stream())
                .map(PendingEvent::time)
                .findFirst();
    }

    private boolean lease(String collection, Object id) {
        var until = Update.update(LEASED_UNTIL, clock.instant().plus(settings.lease()));
        var free = new Query(where(ID).is(id).andOperator(overdue()));
        return mongo.updateFirst(free, until, collection).getModifiedCount() == 1;
    }

    private Criteria overdue() {
        var now = clock.instant();
        return where(PENDING_TIME)
                .lte(now.minus(settings.sweepAfter()))
                .orOperator(where(LEASED_UNTIL).exists(false), where(LEASED_UNTIL).lt(now));
    }

    private static Document upTo(Published published) {
        return new Document("$lte", published.sequence());
    }

    private List<Waiting> find(String collection, Query query) {
        query.fields().include(PENDING);
        return mongo.find(query, Document.class, collection).stream()
                .map(document -> waiting(collection, document))
                .toList();
    }

    private Waiting waiting(String collection, Document document) {
        var outbox = mongo.getConverter().read(Outbox.class, withSequence(document));
        return new Waiting(collection, Objects.requireNonNull(document.get(ID)), outbox.waiting());
    }

    private static Document withSequence(Document document) {
        return new Document("sequence", 0L).append("pending", pending(document));
    }

    private static List<Document> pending(Document document) {
        return document.get("outbox", new Document()).getList("pending", Document.class, List.of());
    }

    /// What was published of one document.
    record Published(Object id, long sequence) {}
}
