package dev.konto.identity.secondstep;

import dev.konto.identity.account.Account;
import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.Method;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.challenge.SignInMethods;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.identity.signin.Proven;
import dev.konto.identity.signin.SecondSteps;
import dev.konto.identity.signin.Visit;
import dev.konto.starter.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Asks for the default method right away. If that cannot be asked for now, the person chooses
/// another one.
@Service
class BeginningSecondStep implements SecondSteps {

    private static final Duration KEPT_AFTER = Duration.ofDays(1);

    private final PendingSignIns pending;
    private final Challenges challenges;
    private final SecondStepSettings settings;
    private final RandomGenerator random;
    private final Clock clock;

    BeginningSecondStep(
            PendingSignIns pending,
            Challenges challenges,
            SecondStepSettings settings,
            RandomGenerator random,
            Clock clock) {
        this.pending = pending;
        this.challenges = challenges;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public BrowserSecret begin(
            Account account, Proven proven, SignInMethods methods, Visit visit, Whereabouts from) {
        var secret = BrowserSecret.next(random);
        var endsAt = clock.instant().plus(settings.timeLimit());
        pending.save(
                new PendingSignIn(
                        secret.hash(),
                        account.id(),
                        proven,
                        methods.methods(),
                        ask(account, methods.methods().getFirst(), from),
                        visit,
                        from.browser(),
                        endsAt,
                        endsAt.plus(KEPT_AFTER)));
        return secret;
    }

    /// A code goes out in the language that its reader set, whatever the page's is so far.
    private @Nullable Challenge ask(Account account, Method method, Whereabouts from) {
        var language = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(account.profile().locale()));
        try {
            var channel = method.channel(null);
            return challenges.start(account.id(), method, channel, Purpose.SIGN_IN, from);
        } catch (Problem _) {
            return null;
        } finally {
            LocaleContextHolder.setLocale(language);
        }
    }
}
