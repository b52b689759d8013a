package dev.konto.signinactivity.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.bson.Document;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Addresses that tried wrong passwords of accounts that didn't know them, and which accounts these
/// were: up to fifty, and for a day after the first. Only strangers' failures are written, so that
/// usual sign-ins cost nothing here.
@Repository
public class Sources implements InitializingBean {

    private static final String COLLECTION = "sources";
    private static final String ACCOUNTS = "accounts";
    private static final int MOST = 50;
    private static final Duration REMEMBERED_FOR = Duration.ofDays(1);

    private final MongoOperations mongo;
    private final Clock clock;

    Sources(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        mongo.indexOps(COLLECTION)
                .createIndex(
                        new Index("since", Sort.Direction.ASC)
                                .named("expiry")
                                .expire(REMEMBERED_FOR));
        mongo.indexOps(COLLECTION)
                .createIndex(new Index(ACCOUNTS, Sort.Direction.ASC).named("accounts"));
    }

    /// Forgets that anybody tried the account's password.
    public void forget(AccountId account) {
        mongo.updateMulti(
                new Query(where(ACCOUNTS).is(account.value())),
                new Update().pull(ACCOUNTS, account.value()),
                COLLECTION);
    }

    /// The accounts that each of these addresses tried.
    Map<String, Set<String>> tried(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        var tried = new HashMap<String, Set<String>>();
        mongo.find(new Query(where("_id").in(addresses)), Document.class, COLLECTION)
                .forEach(
                        it ->
                                tried.put(
                                        it.getString("_id"),
                                        Set.copyOf(it.getList(ACCOUNTS, String.class, List.of()))));
        return tried;
    }

    /// Remembers what was tried, in one write. Doing it twice is doing it once.
    void remember(Map<String, Set<String>> tried) {
        if (tried.isEmpty()) {
            return;
        }
        var now = Date.from(clock.instant());
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
        tried.forEach(
                (address, accounts) ->
                        bulk.upsert(
                                new Query(where("_id").is(address)),
                                new Update()
                                        .setOnInsert("since", now)
                                        .addToSet(ACCOUNTS)
                                        .each(accounts.stream().limit(MOST).toArray())));
        bulk.execute();
    }
}
