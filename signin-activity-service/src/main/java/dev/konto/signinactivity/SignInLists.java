package dev.konto.signinactivity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Lists and searches an account's sign-ins, page by page, at a cost that has a bound however many
/// there are and whatever is asked for.
///
/// One condition has an index that runs in the order of the list. What is asked for beyond it is
/// looked for along that index, but no further than a stretch: mostly the page is full long before.
/// If it isn't, and one of the typed words is rare, wherever it was typed, the index of words leads
/// to all that have it. If none is, the page ends with the stretch, and the next goes on behind it.
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
            return page(of(account), rest, rest.index(), position, limit);
        }
        var end = endOfStretch(account, rest);
        var within = end.map(rest::downTo).orElse(rest);
        var found = page(of(account), within, rest.index(), position, limit);
        if (found.hasNext() || end.isEmpty()) {
            return found;
        }
        return havingRareWord(account, rest)
                .map(ids -> of(account).and("id").in(ids))
                .map(few -> page(few, rest, SignInIndex.ID, position, limit))
                .orElseGet(() -> Stretch.downTo(end.get(), found.getContent()));
    }

    private Window<SignIn> page(
            Criteria among,
            SignInFilter filter,
            SignInIndex index,
            KeysetScrollPosition position,
            Limit limit) {
        var query = new Query(filter.narrow(among));
        query.with(LATEST_FIRST).limit(limit).withHint(index.stored());
        return mongo.scroll(query.with(position), SignIn.class);
    }

    private static Criteria of(AccountId account) {
        return where("accountId").is(account);
    }

    /// The moment of the last sign-in that this page looks at, unless it is the very last one.
    private Optional<Instant> endOfStretch(AccountId account, SignInFilter filter) {
        var query = new Query(filter.leading().narrow(of(account)));
        query.with(LATEST_FIRST).withHint(filter.index().stored()).skip(stretch - 1L).limit(2);
        query.fields().include("occurredAt");
        var last = mongo.query(SignIn.class).as(Moment.class).matching(query).all();
        return last.size() < 2 ? Optional.empty() : Optional.of(last.getFirst().occurredAt());
    }

    /// All that have the first of the typed words that is rare, or nothing where none is. By their
    /// ids, since of several words MongoDB goes along whichever it likes.
    private Optional<List<SignInId>> havingRareWord(AccountId account, SignInFilter filter) {
        return filter.typed().stream()
                .map(word -> having(account, word))
                .filter(some -> some.size() <= rare)
                .findFirst();
    }

    /// Those that have the word, but no more than tell that it isn't rare.
    private List<SignInId> having(AccountId account, String word) {
        var query = new Query(SignInFilter.beginning(word).and("accountId").is(account));
        query.withHint(SignInIndex.TERMS.stored()).limit(rare + 1).fields().include("id");
        return mongo.query(SignIn.class).as(Found.class).matching(query).stream()
                .map(Found::id)
                .toList();
    }

    private static Optional<Instant> reached(KeysetScrollPosition position) {
        return position.getKeys().get("occurredAt") instanceof Date date
                ? Optional.of(date.toInstant())
                : Optional.empty();
    }

    private record Moment(Instant occurredAt) {}

    private record Found(SignInId id) {}
}
