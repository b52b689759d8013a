package dev.konto.identity.secondstep;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.challenge.Answer;
import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.Judgement;
import dev.konto.identity.challenge.Judgement.Correct;
import dev.konto.identity.challenge.Judgement.Expired;
import dev.konto.identity.challenge.Judgement.Throttled;
import dev.konto.identity.challenge.Judgement.Unavailable;
import dev.konto.identity.challenge.Judgement.Wrong;
import dev.konto.identity.challenge.MethodType;
import dev.konto.identity.challenge.PasskeyRefused;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.signin.Admitting;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.identity.signin.FamiliarBrowsers;
import dev.konto.identity.signin.Proven;
import dev.konto.identity.signin.Refusing;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.Step;
import dev.konto.identity.signin.SignedIn;
import dev.konto.identity.signin.Visit;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Lets a person in by a passkey alone, which says itself whose it is.
@Service
public class SigningInWithPasskey {

    private final PendingPasskeys pending;
    private final Accounts accounts;
    private final Challenges challenges;
    private final Admitting admitting;
    private final Refusing refusing;
    private final FamiliarBrowsers browsers;
    private final Clock clock;

    SigningInWithPasskey(
            PendingPasskeys pending,
            Accounts accounts,
            Challenges challenges,
            Admitting admitting,
            Refusing refusing,
            FamiliarBrowsers browsers,
            Clock clock) {
        this.pending = pending;
        this.accounts = accounts;
        this.challenges = challenges;
        this.admitting = admitting;
        this.refusing = refusing;
        this.browsers = browsers;
        this.clock = clock;
    }

    /// Lets in whoever the answer proves.
    ///
    /// @param kept what the browser keeps of who signed in there before
    public SignedIn signIn(
            BrowserSecret secret, Answer answer, Visit visit, @Nullable String kept) {
        var asked = pending.findById(secret.hash()).orElseThrow(SignInForgotten::new);
        pending.deleteById(asked.browserKey());
        var known = answer.claimed().flatMap(account -> browsers.mark(account, kept));
        var from = new Whereabouts(visit.from().ip(), known.orElse(null));
        var judgement = challenges.answer(asked.challenge().id(), answer, from);
        return switch (judgement) {
            case Correct right -> admit(right, visit);
            case Wrong(var account) -> throw refused(account, judgement, visit);
            case Expired _, Throttled _, Unavailable _ ->
                    throw Refusals.problem(judgement, MethodType.PASSKEY);
        };
    }

    private SignedIn admit(Correct right, Visit visit) {
        var account = accounts.findById(right.account()).orElseThrow(PasskeyRefused::new);
        return admitting.admit(account, Proven.passkey(clock.instant(), right.amr()), visit);
    }

    private Problem refused(@Nullable AccountId account, Judgement judgement, Visit visit) {
        var method = MethodType.PASSKEY;
        var steps = List.of(new Step(method.label(), clock.instant(), false));
        Optional.ofNullable(account)
                .flatMap(accounts::findById)
                .map(Account::id)
                .ifPresent(id -> refuse(id, judgement, steps, visit));
        return Refusals.problem(judgement, method);
    }

    private void refuse(AccountId id, Judgement judgement, List<Step> steps, Visit visit) {
        var reason = Refusals.reason(judgement, MethodType.PASSKEY);
        refusing.refuse(id, FailedStep.PASSKEY, reason, steps, visit);
    }
}
