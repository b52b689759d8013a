package dev.konto.identity.signin;

import dev.konto.identity.account.Account;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.FailureReason;

import org.springframework.stereotype.Service;

/// Lets somebody in who proved enough, unless their account or their device lets nobody in.
@Service
public class Admitting {

    private final OpeningSession opening;
    private final Refusing refusing;
    private final RecognizingDevice recognizing;
    private final Interruptions interruptions;

    Admitting(
            OpeningSession opening,
            Refusing refusing,
            RecognizingDevice recognizing,
            Interruptions interruptions) {
        this.opening = opening;
        this.refusing = refusing;
        this.recognizing = recognizing;
        this.interruptions = interruptions;
    }

    /// Who only proved again who they are, in the middle of something, is not interrupted in it.
    public SignedIn admit(Account account, Proven proven, Visit visit) {
        requireUsable(account, proven, visit);
        var signedIn = opening.open(account.id(), proven, visit);
        return signedIn.session().id().equals(visit.current())
                ? signedIn
                : signedIn.but(interruptions.of(account));
    }

    /// Refuses, and tells why only who proved something, if the account or the device lets nobody
    /// in.
    void requireUsable(Account account, Proven proven, Visit visit) {
        switch (account.state()) {
            case ACTIVE -> recognizing.requireEnabled(account.id(), proven.steps(), visit);
            case LOCKED -> throw unusable(FailureReason.ACCOUNT_LOCKED, account, proven, visit);
            case CLOSED -> throw unusable(FailureReason.ACCOUNT_CLOSED, account, proven, visit);
        }
    }

    private AccountUnusable unusable(
            FailureReason reason, Account account, Proven proven, Visit visit) {
        refusing.refuse(account.id(), FailedStep.POLICY, reason, proven.steps(), visit);
        return new AccountUnusable();
    }
}
