package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.Verdict;
import dev.konto.starter.outbox.UseCase;

/// Lets an account's holder correct what is taken for usual. Doing it twice is doing it once.
@UseCase
public class TeachingProfile {

    private final Profiles profiles;

    TeachingProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    public void teach(SignIn signIn, Verdict verdict) {
        profiles.change(
                signIn.accountId(),
                profile ->
                        switch (verdict) {
                            case THIS_WAS_ME -> profile.trusting(signIn);
                            case THIS_WAS_NOT_ME -> profile.withoutTraitsOf(signIn);
                        });
    }
}
