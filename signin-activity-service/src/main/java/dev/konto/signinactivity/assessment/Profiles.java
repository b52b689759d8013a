package dev.konto.signinactivity.assessment;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;

import dev.konto.starter.account.AccountId;

import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The profiles of all accounts. Each is stored only on top of the version that it was made from.
@Repository
class Profiles {

    private static final String COLLECTION = "profiles";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;

    Profiles(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /// A profile for each account, an empty one where nothing was learned yet.
    Map<AccountId, Profile> of(Collection<AccountId> accounts) {
        var profiles = new HashMap<AccountId, Profile>();
        accounts.forEach(account -> profiles.put(account, Profile.of(account)));
        var ids = accounts.stream().map(AccountId::value).distinct().toList();
        on(
                collection -> {
                    for (var stored : collection.find(Filters.in("_id", ids))) {
                        var profile = ProfileDocument.profile(stored);
                        profiles.put(profile.account(), profile);
                    }
                    return ids.size();
                });
        return profiles;
    }

    /// Stores all in one write.
    ///
    /// @return whether no other writer came first for any of them
    boolean store(Collection<Profile> profiles) {
        if (profiles.isEmpty()) {
            return true;
        }
        var writes = profiles.stream().map(Profiles::write).toList();
        return on(collection -> written(collection, writes)) == writes.size();
    }

    void change(AccountId account, UnaryOperator<Profile> change) {
        var profile = Objects.requireNonNull(of(List.of(account)).get(account));
        if (!store(List.of(change.apply(profile)))) {
            throw new OptimisticLockingFailureException("The profile was changed meanwhile");
        }
    }

    private static int written(
            MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        try {
            var result = collection.bulkWrite(writes, UNORDERED);
            return result.getInsertedCount() + result.getMatchedCount();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(it -> !isDuplicate(it.getCode()))) {
                throw e;
            }
            return e.getWriteResult().getInsertedCount() + e.getWriteResult().getMatchedCount();
        }
    }

    private static boolean isDuplicate(int code) {
        return code == 11000;
    }

    private static WriteModel<Document> write(Profile profile) {
        var next = ProfileDocument.of(profile).append("version", profile.version() + 1);
        if (profile.version() == 0) {
            return new InsertOneModel<>(next);
        }
        var unchanged =
                Filters.and(
                        Filters.eq("_id", profile.account().value()),
                        Filters.eq("version", profile.version()));
        return new ReplaceOneModel<>(unchanged, next);
    }

    private int on(CollectionCallback<Integer> action) {
        return Objects.requireNonNull(mongo.execute(COLLECTION, action));
    }
}
