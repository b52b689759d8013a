package dev.konto.signinactivity.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was chosen for all accounts and organizations.
@Repository
public class Keepings {

    private static final int AT_ONCE = 500;

    private final MongoOperations mongo;

    Keepings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Keeping of(AccountId account) {
        var found = mongo.findOne(new Query(where("_id").is(account.value())), Keeping.class);
        return found == null ? Keeping.of(account) : found;
    }

    boolean held(AccountId account) {
        var held = new Query(where("_id").is(account.value()).and("held").is(true));
        return mongo.exists(held, Keeping.class);
    }

    /// Remembers that the account was closed, for the time when it is no longer held.
    void close(AccountId account) {
        var one = new Query(where("_id").is(account.value()));
        mongo.updateFirst(one, new Update().set("closed", true).inc("version", 1), Keeping.class);
    }

    Keeping save(Keeping keeping) {
        return mongo.save(keeping);
    }

    @Nullable Integer daysOf(String organization) {
        var query = new Query(where("_id").is(organization));
        return Optional.ofNullable(mongo.findOne(query, OrganizationRetention.class))
                .map(OrganizationRetention::days)
                .orElse(null);
    }

    /// Chooses for an organization and all accounts that are at home there.
    void choose(String organization, @Nullable Integer days, Instant now) {
        if (days == null) {
            mongo.remove(new Query(where("_id").is(organization)), OrganizationRetention.class);
        } else {
            mongo.save(new OrganizationRetention(organization, days));
        }
        var chosen = new Update().set("nextTidy", now).inc("version", 1);
        var update =
                days == null
                        ? chosen.unset("organizationDays")
                        : chosen.set("organizationDays", days);
        mongo.updateMulti(new Query(where("organization").is(organization)), update, Keeping.class);
    }

    List<Keeping> due(Instant now) {
        var due = new Query(where("nextTidy").lte(now)).with(Sort.by("nextTidy")).limit(AT_ONCE);
        return mongo.find(due, Keeping.class);
    }

    /// Unless it was changed meanwhile, which makes it due at once.
    void tidied(Keeping keeping, @Nullable Instant next) {
        var unchanged =
                new Query(
                        where("_id")
                                .is(keeping.account().value())
                                .and("version")
                                .is(keeping.version()));
        var update =
                next == null ? new Update().unset("nextTidy") : Update.update("nextTidy", next);
        mongo.updateFirst(unchanged, update, Keeping.class);
    }
}
