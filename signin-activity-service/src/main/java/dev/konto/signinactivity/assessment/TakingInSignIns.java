package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.starter.account.AccountId;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/// Judges a batch of sign-ins and stores them with what was learned: the sign-ins in one write, the
/// profiles in another, in this order. A crash between them delivers the batch again, which judges
/// it as before and stores what is missing.
@Service
public class TakingInSignIns {

    private static final int MOST_TRIES = 5;

    /// In memory at once; more are stored on the way.
    private static final int MOST_PROFILES = 4_000;

    private final SignIns signIns;
    private final Profiles profiles;
    private final Sources sources;
    private final KnownBadSources knownBad;
    private final Clock clock;

    TakingInSignIns(
            SignIns signIns,
            Profiles profiles,
            Sources sources,
            KnownBadSources knownBad,
            Clock clock) {
        this.signIns = signIns;
        this.profiles = profiles;
        this.sources = sources;
        this.knownBad = knownBad;
        this.clock = clock;
    }

    /// Judges and stores them, part by part, and what was learned of them once for each account.
    ///
    /// @param parts of one delivery, in its order; gone through again if a profile was changed
    ///     meanwhile
    /// @return how many were new
    public int take(Iterable<List<Told>> parts) {
        var added = 0;
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            var once = takeOnce(parts);
            added += once.added;
            if (once.learned) {
                return added;
            }
        }
        throw new OptimisticLockingFailureException("Profiles are changed all the time");
    }

    /// While one part is stored the next is judged; nothing is learned before all are stored.
    private Taken takeOnce(Iterable<List<Told>> parts) {
        var batch = new AssessedBatch(this::listing);
        var storing = CompletableFuture.completedFuture(0);
        var taken = new Taken(0, true);
        for (var part : parts) {
            var judged = judged(part, batch);
            taken = taken.with(storing.join());
            storing =
                    CompletableFuture.supplyAsync(
                            () -> signIns.add(judged), Thread::startVirtualThread);
            if (batch.changed().size() >= MOST_PROFILES) {
                taken = taken.with(storing.join());
                storing = CompletableFuture.completedFuture(0);
                taken = taken.having(learned(batch));
                batch = new AssessedBatch(this::listing);
            }
        }
        return taken.with(storing.join()).having(learned(batch));
    }

    /// @param learned whether nobody came first for any of the profiles
    private record Taken(int added, boolean learned) {

        Taken with(int more) {
            return new Taken(added + more, learned);
        }

        Taken having(boolean all) {
            return new Taken(added, learned && all);
        }
    }

    /// Stores what was learned, unless somebody came first for one of the accounts.
    private boolean learned(AssessedBatch batch) {
        sources.remember(batch.newlyTried());
        return profiles.store(batch.changed().values());
    }

    private List<SignIn> judged(List<Told> part, AssessedBatch batch) {
        batch.know(profiles.of(accounts(part, batch)));
        batch.knowTried(sources.tried(strangers(part, batch)));
        return part.stream().map(it -> batch.judge(it, clock.instant())).toList();
    }

    private static Set<AccountId> accounts(List<Told> part, AssessedBatch batch) {
        return part.stream()
                .map(it -> it.signIn().accountId())
                .filter(batch::lacks)
                .collect(Collectors.toSet());
    }

    private static Set<String> strangers(List<Told> part, AssessedBatch batch) {
        return part.stream()
                .filter(it -> it.signIn().origin().ip() != null && batch.isStranger(it))
                .map(it -> Objects.requireNonNull(it.signIn().origin().ip()))
                .collect(Collectors.toSet());
    }

    private String listing(SignIn signIn) {
        return Objects.requireNonNullElse(knownBad.listing(signIn.origin().ip()), "");
    }
}
