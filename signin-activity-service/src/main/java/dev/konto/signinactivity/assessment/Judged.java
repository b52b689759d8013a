package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.SignIn;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the rules found, what the profile learned of it, and the stranger that the source is.
///
/// @param stranger the address, where it tried a wrong password and the account didn't know it
record Judged(List<Flag> flags, Profile profile, @Nullable String stranger) {

    private static final Set<Reason> NEVER_TEACH =
            EnumSet.of(Reason.KNOWN_BAD_SOURCE, Reason.PASSWORD_SPRAY);

    static Judged of(SignIn signIn, Profile past, Standing source) {
        return of(new Case(signIn, Traits.of(signIn), past, source));
    }

    static Judged of(Case it) {
        var flags =
                Rule.ALL.stream().map(rule -> rule.judge(it)).flatMap(Optional::stream).toList();
        var stranger = stranger(it);
        return new Judged(flags, learned(it, flags, stranger), stranger);
    }

    /// An unusual success teaches too, or the second day of a holiday would be as unusual as the
    /// first; its holder's word takes it back.
    private static Profile learned(Case it, List<Flag> flags, @Nullable String stranger) {
        if (stranger != null) {
            return it.past().guessedAt(it.signIn(), stranger);
        }
        return teaches(it.signIn(), flags)
                ? it.past().taughtBy(it.signIn(), it.traits())
                : it.past();
    }

    static boolean teaches(SignIn signIn, List<Flag> flags) {
        return signIn.outcome() == Outcome.SUCCESS
                && flags.stream().map(Flag::reason).noneMatch(NEVER_TEACH::contains);
    }

    private static @Nullable String stranger(Case it) {
        return it.hasPast() && !it.entered() && it.strangeNetwork() && it.unproven()
                ? it.signIn().origin().ip()
                : null;
    }
}
