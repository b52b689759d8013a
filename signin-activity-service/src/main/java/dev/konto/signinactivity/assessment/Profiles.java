package dev.konto.signinactivity.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;

import dev.konto.signinactivity.SignIns;
import dev.konto.starter.account.AccountId;

import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
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
    private final SignIns signIns;

    Profiles(MongoOperations mongo, SignIns signIns) {
        this.mongo = mongo;
        this.signIns = signIns;
    }

    /// A profile for each account, an empty one where nothing was learned yet.
    Map<AccountId, Profile> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var profiles = new HashMap<AccountId, Profile>();
        accounts.forEach(account -> profiles.put(account, Profile.of(account)));
        var ids = accounts.stream().map(AccountId::value).distinct().toList();
        mongo.find(new Query(where("_id").in(ids)), Document.class, COLLECTION).stream()
                .map(this::profile)
                .forEach(profile -> profiles.put(profile.account(), profile));
        return profiles;
    }

    private Profile profile(Document stored) {
        if (ProfileDocument.isReadable(stored)) {
            return ProfileDocument.profile(stored);
        }
        var account = ProfileDocument.account(stored);
        var past = signIns.latest(account, Relearned.FROM_AT_MOST);
        return Relearned.of(account, ProfileDocument.version(stored), past);
    }

    /// Stores all in one write.
    ///
    /// @return whether no other writer came first for any of them
    boolean store(Collection<Profile> profiles) {
        if (profiles.isEmpty()) {
            return true;
        }
        var writes = profiles.stream().map(Profiles::write).toList();
        var stored =
                mongo.execute(
                        COLLECTION, collection -> written(collection, writes) == writes.size());
        return Boolean.TRUE.equals(stored);
    }

    void change(AccountId account, UnaryOperator<Profile> change) {
        var profile = Objects.requireNonNull(of(List.of(account)).get(account));
        if (!store(List.of(change.apply(profile)))) {
            throw new OptimisticLockingFailureException("The profile was changed meanwhile");
        }
    }

    private static WriteModel<Document> write(Profile profile) {
        var next = ProfileDocument.of(profile).append("version", profile.version() + 1);
        if (profile.version() == 0) {
            return new InsertOneModel<>(next);
        }
        var unchanged =
                new Document("_id", profile.account().value()).append("version", profile.version());
        return new ReplaceOneModel<>(unchanged, next);
    }

    private static int written(
            MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        try {
            var result = collection.bulkWrite(writes, UNORDERED);
            return result.getInsertedCount() + result.getMatchedCount();
        } catch (MongoBulkWriteException e) {
            if (onlyForDuplicates(e)) {
                return 0;
            }
            throw e;
        }
    }

    private static boolean onlyForDuplicates(MongoBulkWriteException e) {
        return e.getWriteErrors().stream()
                .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
