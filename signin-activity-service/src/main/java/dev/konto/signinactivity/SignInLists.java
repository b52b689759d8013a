package dev.konto.signinactivity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// Lists and searches an account's sign-ins, page by page, at a cost that has a bound however many
/// there are and whatever is asked for.
///
/// One condition has an index that runs in the order of the list. What is asked for beyond it is
/// looked for along that index, but no further than a stretch: mostly the page is full long before.
/// If it isn't, and a typed word is rare, the index of words leads to all that have it. If none is,
/// the page ends with the stretch, and the next one goes on behind it.
final class SignInLists {

    private static final Sort LATEST_FIRST =
            Sort.by(Sort.Order.desc("occurredAt"), Sort.Order.asc("id"));

    private final MongoOperations mongo;
    private final int stretch;
    private final int rare;

    /// @param stretch how many sign-ins one page looks at, at most
    /// @param rare how many sign-ins have a word that is worth going to, at most
    SignInLists(MongoOperations mongo, int stretch, int rare) {
        this.mongo = mongo;
        this.stretch = stretch;
        this.rare = rare;
    }

    Window<SignIn> list(
            AccountId account, SignInFilter filter, KeysetScrollPosition position, Limit limit) {
        var rest = reached(position).map(filter::upTo).orElse(filter);
        if (rest.leading().equals(rest)) {
            return page(account, rest, rest.index(), position, limit);
        }
        var end = endOfStretch(account, rest);
        var within = end.map(rest::downTo).orElse(rest);
        var found = page(account, within, rest.index(), position, limit);
        if (found.hasNext() || end.isEmpty()) {
            return found;
        }
        return hasRareWord(account, rest)
                ? page(account, rest, SignInIndex.TERMS, position, limit)
                : Stretch.downTo(end.get(), found.getContent());
    }

    private Window<SignIn> page(
            AccountId account,
            SignInFilter filter,
            SignInIndex index,
            KeysetScrollPosition position,
            Limit limit) {
        var query = new Query(filter.narrow(where("accountId").is(account)));
        query.with(LATEST_FIRST).limit(limit).withHint(index.stored());
        return mongo.scroll(query.with(position), SignIn.class);
    }

    /// The moment of the last sign-in that this page looks at, unless it is the very last one.
    private Optional<Instant> endOfStretch(AccountId account, SignInFilter filter) {
        var query = new Query(filter.leading().narrow(where("accountId").is(account)));
        query.with(LATEST_FIRST).withHint(filter.index().stored()).skip(stretch - 1L).limit(2);
        query.fields().include("occurredAt");
        var last = mongo.query(SignIn.class).as(Moment.class).matching(query).all();
        return last.size() < 2 ? Optional.empty() : Optional.of(last.getFirst().occurredAt());
    }

    private boolean hasRareWord(AccountId account, SignInFilter filter) {
        return filter.typed().stream()
                .map(
                        word ->
                                where("accountId")
                                        .is(account)
                                        .andOperator(SignInFilter.beginning(word)))
                .map(having -> new Query(having).withHint(SignInIndex.TERMS.stored()))
                .anyMatch(query -> mongo.count(query.limit(rare + 1), SignIn.class) <= rare);
    }

    private static Optional<Instant> reached(KeysetScrollPosition position) {
        return position.getKeys().get("occurredAt") instanceof Date date
                ? Optional.of(date.toInstant())
                : Optional.empty();
    }

    private record Moment(Instant occurredAt) {}
}
