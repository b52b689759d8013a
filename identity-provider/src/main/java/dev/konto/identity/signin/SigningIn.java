package dev.konto.identity.signin;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.signin.SignInEvent.FailureReason;
import dev.konto.identity.signin.Verdict.Correct;
import dev.konto.identity.signin.Verdict.NoPassword;
import dev.konto.identity.signin.Verdict.Throttled;
import dev.konto.identity.signin.Verdict.Unavailable;
import dev.konto.identity.signin.Verdict.Wrong;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;
import dev.konto.starter.problem.Problem;

import org.springframework.stereotype.Service;

import java.time.Clock;

/// Lets a person in who sends the right name and password. A name that nobody bears has the
/// verifier work on an account that nobody has, the same one each time, so that neither the answer
/// nor its time tells, nor who is made to wait after many.
@Service
public class SigningIn {

    private final Accounts accounts;
    private final PasswordVerifier verifier;
    private final RecordingSignIn recording;
    private final OpeningSession opening;
    private final UnknownNames unknownNames;
    private final Clock clock;

    SigningIn(
            Accounts accounts,
            PasswordVerifier verifier,
            RecordingSignIn recording,
            OpeningSession opening,
            UnknownNames unknownNames,
            Clock clock) {
        this.accounts = accounts;
        this.verifier = verifier;
        this.recording = recording;
        this.opening = opening;
        this.unknownNames = unknownNames;
        this.clock = clock;
    }

    public SignedIn signIn(SignInAttempt attempt) {
        var account = accounts.findByEmail(attempt.email());
        var madeUp = unknownNames.account(attempt.email());
        var id = account.map(Account::id).orElse(madeUp);
        var verdict = verifier.verify(id, attempt.password(), attempt.from().ip());
        return account.map(known -> decide(known, verdict, attempt))
                .orElseThrow(() -> refusalOfUnknown(verdict));
    }

    private SignedIn decide(Account account, Verdict verdict, SignInAttempt attempt) {
        return switch (verdict) {
            case Correct _ -> admit(account, attempt);
            case Wrong _ -> throw refused(FailureReason.WRONG_PASSWORD, account, attempt, verdict);
            case NoPassword _ ->
                    throw refused(FailureReason.NO_PASSWORD, account, attempt, verdict);
            case Throttled _ ->
                    throw refused(FailureReason.TOO_MANY_ATTEMPTS, account, attempt, verdict);
            case Unavailable _ ->
                    throw refused(
                            FailureReason.VERIFICATION_UNAVAILABLE, account, attempt, verdict);
        };
    }

    private SignedIn admit(Account account, SignInAttempt attempt) {
        return switch (account.state()) {
            case ACTIVE -> opening.open(by(account, attempt), attempt);
            case LOCKED -> throw unusable(FailureReason.ACCOUNT_LOCKED, account, attempt);
            case CLOSED -> throw unusable(FailureReason.ACCOUNT_CLOSED, account, attempt);
        };
    }

    private Problem refusalOfUnknown(Verdict verdict) {
        unknownNames.attempted();
        return refusal(verdict);
    }

    private Problem refused(
            FailureReason reason, Account account, SignInAttempt attempt, Verdict verdict) {
        record(reason, account, attempt);
        return refusal(verdict);
    }

    private Problem unusable(FailureReason reason, Account account, SignInAttempt attempt) {
        record(reason, account, attempt);
        return new AccountUnusable();
    }

    private void record(FailureReason reason, Account account, SignInAttempt attempt) {
        var event = SignInEvent.refused(reason, attempt, clock.instant());
        recording.record(account.id(), event, by(account, attempt));
    }

    private static Problem refusal(Verdict verdict) {
        return switch (verdict) {
            case Throttled(var retryAfter) -> new TooManyAttempts(retryAfter);
            case Unavailable _ -> new SignInUnavailable();
            case Correct _, Wrong _, NoPassword _ -> new WrongPassword();
        };
    }

    private static Caller by(Account account, SignInAttempt attempt) {
        var from = attempt.from();
        var client = new Client(from.ip(), from.userAgent(), null, attempt.application().id());
        return new Caller(
                new Actor(Actor.Kind.SELF, account.id().value()),
                client,
                attempt.transaction(),
                attempt.traceparent());
    }
}
