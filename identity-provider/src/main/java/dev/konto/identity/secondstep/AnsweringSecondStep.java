package dev.konto.identity.secondstep;

import dev.konto.identity.account.Accounts;
import dev.konto.identity.challenge.Answer;
import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.CodeExpired;
import dev.konto.identity.challenge.Judgement;
import dev.konto.identity.challenge.Judgement.Correct;
import dev.konto.identity.challenge.Judgement.Expired;
import dev.konto.identity.challenge.Judgement.Throttled;
import dev.konto.identity.challenge.Judgement.Unavailable;
import dev.konto.identity.challenge.Judgement.Wrong;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.signin.Admitting;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.identity.signin.Refusing;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignedIn;
import dev.konto.identity.signin.Visit;

import org.springframework.stereotype.Service;

import java.time.Clock;

/// Lets in who answers right. A right password with a wrong second step is written down as just
/// that: somebody may have the password who should not.
@Service
public class AnsweringSecondStep {

    private final PendingSignIns pending;
    private final Accounts accounts;
    private final Challenges challenges;
    private final Admitting admitting;
    private final Refusing refusing;
    private final RecoveryCodeWarning warning;
    private final Clock clock;

    AnsweringSecondStep(
            PendingSignIns pending,
            Accounts accounts,
            Challenges challenges,
            Admitting admitting,
            Refusing refusing,
            RecoveryCodeWarning warning,
            Clock clock) {
        this.pending = pending;
        this.accounts = accounts;
        this.challenges = challenges;
        this.admitting = admitting;
        this.refusing = refusing;
        this.warning = warning;
        this.clock = clock;
    }

    public SignedIn answer(BrowserSecret secret, Answer answer, Visit visit) {
        var here = pending.standing(secret, clock.instant());
        var challenge = here.asked().orElseThrow(CodeExpired::new);
        var from = new Whereabouts(visit.from().ip(), here.browser());
        var judgement = challenges.answer(challenge.id(), answer, from);
        var same = visit.within(here.begun().transaction());
        return switch (judgement) {
            case Correct right when right.account().equals(here.account()) ->
                    admit(here, right, same);
            case Correct _, Wrong _, Expired _, Throttled _, Unavailable _ ->
                    throw refused(here, challenge, judgement, same);
        };
    }

    private SignedIn admit(PendingSignIn here, Correct right, Visit visit) {
        if (pending.deleteByBrowserKey(here.browserKey()) == 0) {
            throw new SignInForgotten();
        }
        var account = accounts.own(here.account());
        warning.warn(right, visit);
        var proven = here.proven().then(right.type().label(), clock.instant(), right.amr());
        return admitting.admit(account, proven, visit);
    }

    private RuntimeException refused(
            PendingSignIn here, Challenge challenge, Judgement judgement, Visit visit) {
        var method = challenge.type();
        var steps = here.proven().with(method.label(), clock.instant(), false);
        var reason = Refusals.reason(judgement, method);
        refusing.refuse(here.account(), FailedStep.SECOND_FACTOR, reason, steps, visit);
        return Refusals.problem(judgement, method);
    }
}
