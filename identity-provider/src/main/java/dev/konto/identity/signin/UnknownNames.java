package dev.konto.identity.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.key.Pseudonyms;
import dev.konto.starter.account.AccountId;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import java.util.random.RandomGenerator;

/// Does for a name that no account bears what a journal entry does for one: a read and a write. The
/// answer takes alike long then, and a stopwatch doesn't tell who has an account. Each name stands
/// for an account of its own, which is the same whenever it comes: whoever tries a name again and
/// again is made to wait, whether or not somebody bears it. Keeps a count in one of a few
/// documents, and nothing of the name.
@Component
class UnknownNames {

    private static final String COLLECTION = "unknown-names";
    private static final int DOCUMENTS = 256;

    private final MongoOperations mongo;
    private final Pseudonyms pseudonyms;
    private final SignInMetrics metrics;
    private final RandomGenerator random;

    UnknownNames(
            MongoOperations mongo,
            Pseudonyms pseudonyms,
            SignInMetrics metrics,
            RandomGenerator random) {
        this.mongo = mongo;
        this.pseudonyms = pseudonyms;
        this.metrics = metrics;
        this.random = random;
    }

    /// The account that nobody has and that this name stands for.
    AccountId account(EmailAddress email) {
        return new AccountId(pseudonyms.of("account", email.value()));
    }

    void attempted() {
        var one = new Query(where("_id").is(random.nextInt(DOCUMENTS)));
        mongo.exists(one, COLLECTION);
        mongo.upsert(one, new Update().inc("attempts", 1), COLLECTION);
        metrics.countUnknownName();
    }
}
