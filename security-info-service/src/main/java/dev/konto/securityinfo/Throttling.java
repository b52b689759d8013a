package dev.konto.securityinfo;

import dev.konto.securityinfo.throttling.Sources;
import dev.konto.securityinfo.throttling.Strangers;
import dev.konto.securityinfo.throttling.ThrottlingRule;
import dev.konto.securityinfo.throttling.ThrottlingSettings;
import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/// Remembers wrong guesses by the account that they aim at and by where they come from. For an
/// account that is known here and for one that isn't, the same steps are taken, so that neither
/// answers nor times tell which it is.
@Component
class Throttling {

    private final SecurityInfos infos;
    private final Strangers strangers;
    private final Sources sources;
    private final ThrottlingRule rule;

    Throttling(
            SecurityInfos infos,
            Strangers strangers,
            Sources sources,
            ThrottlingSettings settings) {
        this.infos = infos;
        this.strangers = strangers;
        this.sources = sources;
        this.rule = settings.account();
    }

    Target target(AccountId account) {
        return new Target(infos.findById(account).orElse(null), strangers.named(account));
    }

    /// How long the guess must wait; zero if it may be looked at now.
    Duration remaining(Target target, Guess guess, Instant now) {
        var ofAccount = target.throttle().remaining(rule, now);
        var ofSource =
                guess.source().map(source -> sources.remaining(source, now)).orElse(Duration.ZERO);
        return ofAccount.compareTo(ofSource) > 0 ? ofAccount : ofSource;
    }

    /// Counts a wrong guess, if the target is still as it was judged by.
    void failed(Target target, Guess guess, Instant now) {
        var info = target.info();
        if (info == null) {
            strangers.save(target.stranger().failed(rule, now));
        } else {
            var wrong = new WrongGuess(ThisService.because(guess.by()), now);
            infos.save(wrong.atPassword(info, rule));
        }
        guess.source().ifPresent(source -> sources.failed(source, now));
    }
}
