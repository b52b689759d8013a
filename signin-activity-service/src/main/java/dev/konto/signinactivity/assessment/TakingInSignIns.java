package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.starter.account.AccountId;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Judges a batch of sign-ins and stores them with what was learned: the sign-ins in one write, the
/// profiles in another, in this order. A crash between them delivers the batch again, which judges
/// it as before and stores what is missing.
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

    /// Judges and stores them.
    ///
    /// @return how many were new
    public int take(List<Told> told) {
        if (told.isEmpty()) {
            return 0;
        }
        var batch = judged(told);
        var added = signIns.add(batch.signIns());
        sources.remember(batch.newlyTried());
        for (int tries = 1; !profiles.store(batch.changed().values()); tries++) {
            if (tries == MOST_TRIES) {
                throw new OptimisticLockingFailureException("Profiles are changed all the time");
            }
            batch = judged(told);
        }
        return added;
    }

    private AssessedBatch judged(List<Told> told) {
        var known = profiles.of(told.stream().map(it -> it.signIn().accountId()).toList());
        var tried = sources.tried(strangers(told, known));
        var batch = new AssessedBatch(known, tried, this::listing);
        told.forEach(it -> batch.judge(it, clock.instant()));
        return batch;
    }

    private static Set<String> strangers(List<Told> told, Map<AccountId, Profile> known) {
        return told.stream()
                .map(Told::signIn)
                .filter(it -> it.origin().ip() != null && isStranger(it, known))
                .map(it -> Objects.requireNonNull(it.origin().ip()))
                .collect(Collectors.toSet());
    }

    private static boolean isStranger(SignIn signIn, Map<AccountId, Profile> known) {
        var profile = Objects.requireNonNull(known.get(signIn.accountId()));
        return !profile.knowsNetwork(Traits.of(signIn), signIn.occurredAt());
    }

    private String listing(SignIn signIn) {
        return Objects.requireNonNullElse(knownBad.listing(signIn.origin().ip()), "");
    }
}
