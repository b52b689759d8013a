package dev.konto.securityinfo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.Method;
import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// The addresses that are still to be told that they were deleted. One is noted before it is
/// deleted, so that a crash in between loses no mail, and told once it really is.
@Component
class FormerAddresses {

    private static final Duration UNTIL_DELETED = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(3);

    private final MongoOperations mongo;

    FormerAddresses(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /// Notes that a method will be deleted, if it is an address that counted.
    void note(AccountId account, Method method, Locale language, Instant now) {
        if (method.credential() instanceof Email email && !method.isPending()) {
            mongo.save(
                    new FormerAddress(
                            method.id(),
                            account,
                            email.address(),
                            language.toLanguageTag(),
                            now,
                            now.plus(UNTIL_DELETED),
                            0,
                            now.plus(KEPT)));
        }
    }

    /// Takes one that is due, for a while.
    Optional<FormerAddress> take(Instant now) {
        var due = new Query(where("tryAt").lte(now)).with(Sort.by("tryAt"));
        var taken = new Update().set("tryAt", now.plus(LEASE)).inc("tries", 1);
        var after = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(mongo.findAndModify(due, taken, after, FormerAddress.class));
    }

    void forget(FormerAddress told) {
        mongo.remove(told);
    }
}
