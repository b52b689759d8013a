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
            var batch = new AssessedBatch(this::listing);
            var learned = true;
            for (var part : parts) {
                added += signIns.add(judged(part, batch));
                if (batch.changed().size() >= MOST_PROFILES) {
                    learned &= learned(batch);
                    batch = new AssessedBatch(this::listing);
                }
            }
            if (learned(batch) && learned) {
                return added;
            }
        }
        throw new OptimisticLockingFailureException("Profiles are changed all the time");
    }

    /// Stores what was learned, unless somebody came first for one of the accounts.
    private boolean learned(AssessedBatch batch) {
        sources.remember(batch.newlyTried());
        return profiles.store(batch.changed().values());
    }

    private List<SignIn> judged(List<Told> part, AssessedBatch batch) {
        var told = part.stream().map(Told::signIn).toList();
        batch.know(profiles.of(accounts(told, batch)));
        batch.knowTried(sources.tried(strangers(told, batch)));
        return part.stream().map(it -> batch.judge(it, clock.instant())).toList();
    }

    private static Set<AccountId> accounts(List<SignIn> signIns, AssessedBatch batch) {
        return signIns.stream()
                .map(SignIn::accountId)
                .filter(batch::lacks)
                .collect(Collectors.toSet());
    }

    private static Set<String> strangers(List<SignIn> signIns, AssessedBatch batch) {
        return signIns.stream()
                .filter(it -> it.origin().ip() != null && batch.isStranger(it))
                .map(it -> Objects.requireNonNull(it.origin().ip()))
                .collect(Collectors.toSet());
    }

    private String listing(SignIn signIn) {
        return Objects.requireNonNullElse(knownBad.listing(signIn.origin().ip()), "");
    }
}
