package dev.konto.identity.reset;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.key.Pseudonyms;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.identity.signin.EvenPace;
import dev.konto.identity.signin.FamiliarBrowsers;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.random.RandomGenerator;

/// Begins for any address: one that nobody bears stands for an account that nobody has.
@Service
public class BeginningReset {

    private final Accounts accounts;
    private final Pseudonyms pseudonyms;
    private final PasswordResets resets;
    private final PendingResets pending;
    private final ResetSettings settings;
    private final FamiliarBrowsers browsers;
    private final EvenPace pace;
    private final RandomGenerator random;
    private final Clock clock;

    BeginningReset(
            Accounts accounts,
            Pseudonyms pseudonyms,
            PasswordResets resets,
            PendingResets pending,
            ResetSettings settings,
            FamiliarBrowsers browsers,
            EvenPace pace,
            RandomGenerator random,
            Clock clock) {
        this.accounts = accounts;
        this.pseudonyms = pseudonyms;
        this.resets = resets;
        this.pending = pending;
        this.settings = settings;
        this.browsers = browsers;
        this.pace = pace;
        this.random = random;
        this.clock = clock;
    }

    /// What the browser holds from now on.
    ///
    /// @param kept what the browser keeps of who signed in there before
    public BrowserSecret begin(EmailAddress email, @Nullable String kept) {
        return pace.keepAlways(() -> beginAt(email, kept));
    }

    private BrowserSecret beginAt(EmailAddress email, @Nullable String kept) {
        var madeUp = new AccountId(pseudonyms.of("account", email.value()));
        var account =
                accounts.findByEmail(email).filter(Account::active).map(Account::id).orElse(madeUp);
        var secret = BrowserSecret.next(random);
        var endsAt = clock.instant().plus(settings.timeLimit());
        var known = resets.methodsOf(account);
        var browser = browsers.mark(account, kept).orElse(null);
        pending.save(PendingReset.begin(secret.hash(), account, browser, known, endsAt));
        return secret;
    }
}
