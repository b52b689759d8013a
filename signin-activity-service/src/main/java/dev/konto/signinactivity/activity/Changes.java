package dev.konto.signinactivity.activity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/// The changes of all accounts; each question is about one account's.
@Repository
public class Changes {

    private static final Sort LATEST_FIRST =
            Sort.by(Sort.Order.desc("occurredAt"), Sort.Order.asc("id"));

    private final MongoOperations mongo;

    Changes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /// Stores a change. One that is there already stays as it is.
    void add(Change change) {
        mongo.save(change);
    }

    /// Stores many in one write.
    void add(List<Change> told) {
        if (told.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Change.class);
        told.forEach(
                it ->
                        bulk.replaceOne(
                                new Query(where("id").is(it.id())),
                                it,
                                FindAndReplaceOptions.options().upsert()));
        bulk.execute();
    }

    public Optional<Change> find(AccountId account, ChangeId id) {
        var query = new Query(where("accountId").is(account).and("id").is(id));
        return Optional.ofNullable(mongo.findOne(query, Change.class));
    }

    /// The account's changes that pass the filter, latest first.
    public Window<Change> list(
            AccountId account, ChangeFilter filter, KeysetScrollPosition position, Limit limit) {
        var query = new Query(filter.of(account)).with(LATEST_FIRST).limit(limit);
        return mongo.scroll(query.with(position), Change.class);
    }
}
