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

/// Judges the sign-ins of a delivery and stores them and what was learned, part by part: first the
/// sign-ins in one write, then in another the profiles of those accounts of which none follows. A
/// crash between them delivers all again, which judges as before and stores what is missing.
@Service
public class TakingInSignIns {

    private static final int MOST_TRIES = 5;

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

    /// Judges and stores them, and what was learned of them once for each account.
    ///
    /// @param parts of one delivery, in its order; gone through again if a profile was changed
    ///     meanwhile
    /// @return how many were new
    public int take(Iterable<Part> parts) {
        var added = 0;
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            var storing = takeOnce(parts);
            added += storing.added();
            if (storing.learned()) {
                return added;
            }
        }
        throw new OptimisticLockingFailureException("Profiles are changed all the time");
    }

    /// While one part is stored the next is judged.
    private Storing takeOnce(Iterable<Part> parts) {
        var batch = new AssessedBatch(this::listing);
        var storing = new Storing(signIns, profiles, sources);
        for (var part : parts) {
            var judged = judged(part.signIns(), batch);
            storing.begin(judged, batch.learned(part.last()));
        }
        storing.begin(List.of(), batch.learned());
        return storing;
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
