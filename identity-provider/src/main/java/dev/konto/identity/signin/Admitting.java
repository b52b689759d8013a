package dev.konto.identity.signin;

import dev.konto.identity.account.Account;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.FailureReason;

import org.springframework.stereotype.Service;

/// Lets somebody in who proved enough, unless their account lets nobody in.
@Service
public class Admitting {

    private final OpeningSession opening;
    private final Refusing refusing;
    private final Interruptions interruptions;

    Admitting(OpeningSession opening, Refusing refusing, Interruptions interruptions) {
        this.opening = opening;
        this.refusing = refusing;
        this.interruptions = interruptions;
    }

    public SignedIn admit(Account account, Proven proven, Visit visit) {
        requireUsable(account, proven, visit);
        return opening.open(account.id(), proven, visit).but(interruptions.of(account));
    }

    /// Refuses, and tells why only who proved something, if the account lets nobody in.
    void requireUsable(Account account, Proven proven, Visit visit) {
        switch (account.state()) {
            case ACTIVE -> {}
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
