package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.Assessment;
import dev.konto.signinactivity.Review;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.Verdict;
import dev.konto.starter.account.AccountId;

import java.util.List;
import java.util.Optional;

/// A profile made anew of an account's stored sign-ins, where another build stored it in a form
/// that this one doesn't know. It knows what the old one knew, as far as sign-ins are still there;
/// how often strangers guessed in the last hours is forgotten.
final class Relearned {

    /// Enough to know what is usual; an account may have a million.
    static final int FROM_AT_MOST = 500;

    private Relearned() {}

    /// The profile that takes the place of the one of that version.
    ///
    /// @param past latest first
    static Profile of(AccountId account, long version, List<SignIn> past) {
        var profile = Profile.of(account).atVersion(version);
        for (var signIn : past.reversed()) {
            profile = taught(profile, signIn);
        }
        for (var signIn : past) {
            if (verdict(signIn).filter(Verdict.THIS_WAS_NOT_ME::equals).isPresent()) {
                profile = profile.withoutTraitsOf(signIn);
            }
        }
        return profile;
    }

    private static Profile taught(Profile profile, SignIn signIn) {
        var flags =
                Optional.ofNullable(signIn.assessment()).map(Assessment::flags).orElse(List.of());
        if (Judged.teaches(signIn, flags)) {
            return profile.taughtBy(signIn);
        }
        return verdict(signIn).filter(Verdict.THIS_WAS_ME::equals).isPresent()
                ? profile.trusting(signIn)
                : profile;
    }

    private static Optional<Verdict> verdict(SignIn signIn) {
        return Optional.ofNullable(signIn.review()).map(Review::verdict);
    }
}
