package dev.konto.privacy.closure;

import dev.konto.privacy.closure.ClosureEvent.ClosureRequested;
import dev.konto.privacy.closure.ClosureEvent.ClosureWithdrawn;
import dev.konto.privacy.closure.ClosureEvent.ErasureCompleted;
import dev.konto.privacy.closure.ClosureEvent.ErasureRequested;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;
import dev.konto.starter.personaldata.Erased;
import dev.konto.starter.personaldata.Kept;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The closure of an account, from the request to the last acknowledgement. It is kept for a while
/// after that, as the proof that it was done.
///
/// @param open the owner until it is over, so that the store refuses a second one
/// @param areas that have to erase before the last one
/// @param last the area that erases when all others have
/// @param dueAt when the next step is due though nobody asks: to begin, to ask again, to forget
@Document("closures")
@CompoundIndex(name = "owner_latest", def = "{'owner': 1, 'requestedAt': -1}")
public record Closure(
        @Id ClosureId id,
        AccountId owner,
        ClosureState state,
        Instant requestedAt,
        Instant closesAt,
        Set<String> areas,
        String last,
        List<Erased> erased,
        List<Kept> kept,
        @Indexed(name = "open", unique = true, sparse = true) @Nullable AccountId open,
        @Indexed(name = "due", sparse = true) @Nullable Instant dueAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Closure request(
            ClosureId id, AccountId owner, ClosureSettings settings, Caller by, Instant now) {
        var closesAt = now.plus(settings.grace());
        var event = new ClosureRequested(id, closesAt);
        return new Closure(
                id,
                owner,
                ClosureState.CLOSING,
                now,
                closesAt,
                Set.copyOf(settings.areas()),
                settings.last(),
                List.of(),
                List.of(),
                owner,
                closesAt,
                null,
                Outbox.EMPTY.announcing(event, owner, by, now));
    }

    /// The owner keeps the account, as long as erasing has not begun.
    Closure withdraw(Caller by, Instant now) {
        if (state != ClosureState.CLOSING) {
            throw new ErasingHasBegun();
        }
        return in(ClosureState.WITHDRAWN, null, null).telling(new ClosureWithdrawn(id), by, now);
    }

    /// The time to undo it is over. Asking again repeats the order to whoever has not answered.
    Closure erase(Caller by, Instant now, Instant askAgainAt) {
        var order = new ErasureRequested(id, missing(), orNull(erased), orNull(kept));
        var next = missing().equals(List.of(last)) ? ClosureState.FINISHING : ClosureState.ERASING;
        return in(next, owner, askAgainAt).telling(order, by, now);
    }

    /// An area has erased its part.
    Closure acknowledged(
            Erased area, List<Kept> keeps, Caller by, Instant now, Instant nextStepAt) {
        if (!isErasing() || !missing().contains(area.area())) {
            return this;
        }
        var more =
                new Closure(
                        id,
                        owner,
                        state,
                        requestedAt,
                        closesAt,
                        areas,
                        last,
                        plus(erased, List.of(area)),
                        plus(kept, keeps),
                        open,
                        dueAt,
                        version,
                        outbox);
        if (area.area().equals(last)) {
            return more.in(ClosureState.COMPLETED, null, nextStepAt)
                    .telling(new ErasureCompleted(id, area.erasedAt()), by, now);
        }
        return more.missing().equals(List.of(last)) ? more.erase(by, now, nextStepAt) : more;
    }

    /// Who has not erased yet: the last one only when nobody else is missing.
    List<String> missing() {
        var done = erased.stream().map(Erased::area).toList();
        var others = areas.stream().filter(it -> !done.contains(it)).sorted().toList();
        return others.isEmpty() && !done.contains(last) ? List.of(last) : others;
    }

    private boolean isErasing() {
        return state == ClosureState.ERASING || state == ClosureState.FINISHING;
    }

    private Closure in(ClosureState now, @Nullable AccountId stillOpen, @Nullable Instant due) {
        return new Closure(
                id,
                owner,
                now,
                requestedAt,
                closesAt,
                areas,
                last,
                erased,
                kept,
                stillOpen,
                due,
                version,
                outbox);
    }

    private Closure telling(ClosureEvent event, Caller by, Instant now) {
        return new Closure(
                id,
                owner,
                state,
                requestedAt,
                closesAt,
                areas,
                last,
                erased,
                kept,
                open,
                dueAt,
                version,
                outbox.announcing(event, owner, by, now));
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
