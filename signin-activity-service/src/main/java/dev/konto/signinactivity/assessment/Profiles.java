package dev.konto.signinactivity.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.ErrorCategory;
import com.mongodb.bulk.BulkWriteResult;

import dev.konto.starter.account.AccountId;

import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
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

    private final MongoOperations mongo;

    Profiles(MongoOperations mongo) {
        this.mongo = mongo;
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
                .map(ProfileDocument::profile)
                .forEach(profile -> profiles.put(profile.account(), profile));
        return profiles;
    }

    /// Stores all in one write.
    ///
    /// @return whether no other writer came first for any of them
    boolean store(Collection<Profile> profiles) {
        if (profiles.isEmpty()) {
            return true;
        }
        var writes = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
        profiles.forEach(profile -> write(profile, writes));
        try {
            return written(writes.execute()) == profiles.size();
        } catch (BulkOperationException e) {
            if (onlyForDuplicates(e)) {
                return false;
            }
            throw e;
        }
    }

    void change(AccountId account, UnaryOperator<Profile> change) {
        var profile = Objects.requireNonNull(of(List.of(account)).get(account));
        if (!store(List.of(change.apply(profile)))) {
            throw new OptimisticLockingFailureException("The profile was changed meanwhile");
        }
    }

    private static void write(Profile profile, BulkOperations writes) {
        var next = ProfileDocument.of(profile).append("version", profile.version() + 1);
        if (profile.version() == 0) {
            writes.insert(next);
            return;
        }
        var unchanged = where("_id").is(profile.account().value());
        writes.replaceOne(new Query(unchanged.and("version").is(profile.version())), next);
    }

    private static int written(BulkWriteResult result) {
        return result.getInsertedCount() + result.getMatchedCount();
    }

    private static boolean onlyForDuplicates(BulkOperationException e) {
        return e.getErrors().stream()
                .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
