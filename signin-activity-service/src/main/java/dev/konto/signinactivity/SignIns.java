package dev.konto.signinactivity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

import dev.konto.starter.account.AccountId;

import org.bson.RawBsonDocument;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The sign-ins of all accounts; each question is about one account's. They are added,
/// and their owner's word is added to them.
@Repository
public class SignIns {

    /// Failures are counted up to here, so that a burst of them cannot make counting dear.
    public static final int MOST_COUNTED = 1_000;

    private static final int LONGEST_STRETCH = 5_000;
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
    private static final Sort LATEST_FIRST =
            Sort.by(Sort.Order.desc("occurredAt"), Sort.Order.asc("id"));

    private final MongoOperations mongo;
    private final SignInLists lists;

    SignIns(MongoOperations mongo) {
        this.mongo = mongo;
        this.lists = new SignInLists(mongo, LONGEST_STRETCH, MOST_COUNTED);
    }

    /// Stores those that are new and leaves alone those that are there already. The many usual ones
    /// go in one write, the few that announce something in another.
    ///
    /// @return how many were new
    public int add(List<SignIn> signIns) {
        var announcing = signIns.stream().filter(SignIns::isUnusual).toList();
        var usual = signIns.stream().filter(it -> !isUnusual(it)).toList();
        return addUsual(usual) + addMapped(announcing);
    }

    private int addUsual(List<SignIn> signIns) {
        if (signIns.isEmpty()) {
            return 0;
        }
        var documents = signIns.stream().map(UsualSignInDocument::of).toList();
        var added =
                mongo.execute(
                        SignIn.class,
                        collection ->
                                added(
                                        collection.withDocumentClass(RawBsonDocument.class),
                                        documents));
        return Objects.requireNonNull(added);
    }

    private static int added(
            MongoCollection<RawBsonDocument> collection, List<RawBsonDocument> documents) {
        try {
            collection.insertMany(documents, UNORDERED);
            return documents.size();
        } catch (MongoBulkWriteException e) {
            if (!onlyForDuplicates(e.getWriteErrors())) {
                throw e;
            }
            return documents.size() - e.getWriteErrors().size();
        }
    }

    private int addMapped(List<SignIn> signIns) {
        if (signIns.isEmpty()) {
            return 0;
        }
        try {
            mongo.bulkOps(BulkMode.UNORDERED, SignIn.class).insert(signIns).execute();
            return signIns.size();
        } catch (BulkOperationException e) {
            if (!onlyForDuplicates(e.getErrors())) {
                throw e;
            }
            return signIns.size() - e.getErrors().size();
        }
    }

    /// The account's sign-ins that pass the filter, latest first. A page may be short, or empty,
    /// and there may still be a next one: looking has a bound.
    public Window<SignIn> list(
            AccountId account, SignInFilter filter, KeysetScrollPosition position, Limit limit) {
        return lists.list(account, filter, position, limit);
    }

    public Optional<SignIn> find(AccountId account, SignInId id) {
        var query = new Query(of(account).and("id").is(id));
        return Optional.ofNullable(mongo.findOne(query, SignIn.class));
    }

    /// The account's sign-in, or a refusal that doesn't tell another's from none.
    public SignIn owned(AccountId account, SignInId id) {
        return find(account, id).orElseThrow(SignInNotFound::new);
    }

    public SignIn save(SignIn signIn) {
        return mongo.save(signIn);
    }

    public Optional<SignIn> lastSuccess(AccountId account) {
        var query = new Query(of(account).and("outcome").is(Outcome.SUCCESS)).with(LATEST_FIRST);
        return Optional.ofNullable(mongo.findOne(query, SignIn.class));
    }

    /// The sign-ins that began these sessions, by session: which of them caused what.
    public Map<String, SignInId> beginning(AccountId account, Collection<String> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var query = new Query(of(account).and("circumstances.sessionId").in(sessions));
        var began = new HashMap<String, SignInId>();
        mongo.find(query.with(LATEST_FIRST).limit(MOST_COUNTED), SignIn.class)
                .forEach(it -> began.put(Objects.requireNonNull(it.sessionId()), it.id()));
        return began;
    }

    /// How many attempts failed since then, up to [#MOST_COUNTED].
    public int failuresSince(AccountId account, Instant since) {
        var failures = of(account).and("outcome").is(Outcome.FAILURE).and("occurredAt").gte(since);
        return (int) mongo.count(new Query(failures).limit(MOST_COUNTED), SignIn.class);
    }

    public Optional<SignIn> last(AccountId account) {
        var query = new Query(of(account)).with(LATEST_FIRST);
        return Optional.ofNullable(mongo.findOne(query, SignIn.class));
    }

    /// The account's latest sign-ins, latest first.
    public List<SignIn> latest(AccountId account, int most) {
        return mongo.find(new Query(of(account)).with(LATEST_FIRST).limit(most), SignIn.class);
    }

    /// How many wait for their owner's word, up to [#MOST_COUNTED].
    public int needingReview(AccountId account) {
        var unusual = of(account).and("assessment.unusual").is(true);
        var waiting = unusual.and("assessment.needsReview").is(true);
        return (int) mongo.count(new Query(waiting).limit(MOST_COUNTED), SignIn.class);
    }

    private static Criteria of(AccountId account) {
        return where("accountId").is(account);
    }

    private static boolean isUnusual(SignIn signIn) {
        return signIn.assessment() != null;
    }

    private static boolean onlyForDuplicates(List<BulkWriteError> errors) {
        return errors.stream()
                .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
