package dev.konto.identity.signin;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.ChallengesUnavailable;
import dev.konto.identity.challenge.SignInMethods;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.FailureReason;
import dev.konto.identity.signin.SignInEvent.Step;
import dev.konto.identity.signin.Verdict.Correct;
import dev.konto.identity.signin.Verdict.NoPassword;
import dev.konto.identity.signin.Verdict.Throttled;
import dev.konto.identity.signin.Verdict.Unavailable;
import dev.konto.identity.signin.Verdict.Wrong;
import dev.konto.starter.problem.Problem;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;

/// Lets a person in who sends the right name and password, or on to the second step that their
/// account has. A name that nobody bears has the verifier work on an account that nobody has, the
/// same one each time, so that neither the answer nor its time tells, nor who is made to wait after
/// many.
@Service
public class SigningIn {

    private final Accounts accounts;
    private final PasswordVerifier verifier;
    private final Challenges challenges;
    private final SecondSteps secondSteps;
    private final Admitting admitting;
    private final Refusing refusing;
    private final UnknownNames unknownNames;
    private final FamiliarBrowsers browsers;
    private final EvenPace pace;
    private final Clock clock;

    SigningIn(
            Accounts accounts,
            PasswordVerifier verifier,
            Challenges challenges,
            SecondSteps secondSteps,
            Admitting admitting,
            Refusing refusing,
            UnknownNames unknownNames,
            FamiliarBrowsers browsers,
            EvenPace pace,
            Clock clock) {
        this.accounts = accounts;
        this.verifier = verifier;
        this.challenges = challenges;
        this.secondSteps = secondSteps;
        this.admitting = admitting;
        this.refusing = refusing;
        this.unknownNames = unknownNames;
        this.browsers = browsers;
        this.pace = pace;
        this.clock = clock;
    }

    public Admission signIn(SignInAttempt attempt) {
        return pace.keep(() -> decide(attempt));
    }

    private Admission decide(SignInAttempt attempt) {
        var account = accounts.findByEmail(attempt.email());
        var madeUp = unknownNames.account(attempt.email());
        var id = account.map(Account::id).orElse(madeUp);
        var from =
                new Whereabouts(
                        attempt.visit().from().ip(),
                        browsers.mark(id, attempt.kept()).orElse(null));
        var verdict = verifier.verify(id, attempt.password(), from);
        return account.map(known -> decide(known, verdict, attempt.visit(), from))
                .orElseThrow(() -> refusalOfUnknown(verdict));
    }

    private Admission decide(Account account, Verdict verdict, Visit visit, Whereabouts from) {
        return switch (verdict) {
            case Correct _ -> goOn(account, visit, from);
            case Wrong _ -> throw refused(FailureReason.WRONG_PASSWORD, account, visit, verdict);
            case NoPassword _ -> throw refused(FailureReason.NO_PASSWORD, account, visit, verdict);
            case Throttled _ ->
                    throw refused(FailureReason.TOO_MANY_ATTEMPTS, account, visit, verdict);
            case Unavailable _ ->
                    throw refused(FailureReason.VERIFICATION_UNAVAILABLE, account, visit, verdict);
        };
    }

    private Admission goOn(Account account, Visit visit, Whereabouts from) {
        var proven = Proven.password(clock.instant());
        admitting.requireUsable(account, proven, visit);
        var methods = methods(account, proven, visit);
        if (methods.asked()) {
            var secret = secondSteps.begin(account, proven, methods, visit, from);
            return new Admission.SecondStep(account.id(), secret);
        }
        var signedIn = admitting.admit(account, proven, visit);
        return methods.registrationRequired() ? signedIn.but(Interruption.KEEP_SECURE) : signedIn;
    }

    /// Nobody is let in with one step because nobody could be asked whether there is a second.
    private SignInMethods methods(Account account, Proven proven, Visit visit) {
        try {
            return challenges.methodsOf(account.id());
        } catch (ChallengesUnavailable _) {
            refusing.refuse(
                    account.id(),
                    FailedStep.SECOND_FACTOR,
                    FailureReason.VERIFICATION_UNAVAILABLE,
                    proven.steps(),
                    visit);
            throw new SignInUnavailable();
        }
    }

    private Problem refusalOfUnknown(Verdict verdict) {
        unknownNames.attempted();
        return refusal(verdict);
    }

    private Problem refused(FailureReason reason, Account account, Visit visit, Verdict verdict) {
        var steps = List.of(Step.password(clock.instant(), false));
        refusing.refuse(account.id(), FailedStep.PASSWORD, reason, steps, visit);
        return refusal(verdict);
    }

    private static Problem refusal(Verdict verdict) {
        return switch (verdict) {
            case Throttled(var retryAfter) -> new TooManyAttempts(retryAfter);
            case Unavailable _ -> new SignInUnavailable();
            case Correct _, Wrong _, NoPassword _ -> new WrongPassword();
        };
    }
}
