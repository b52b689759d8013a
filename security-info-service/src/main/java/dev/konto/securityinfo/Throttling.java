package dev.konto.securityinfo;

import dev.konto.securityinfo.throttling.Counted;
import dev.konto.securityinfo.throttling.KnownDevices;
import dev.konto.securityinfo.throttling.Sources;
import dev.konto.securityinfo.throttling.Strangers;
import dev.konto.securityinfo.throttling.ThrottlingRule;
import dev.konto.securityinfo.throttling.ThrottlingSettings;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/// Remembers wrong guesses by the account that they aim at and by where they come from. For an
/// account that is known here and for one that isn't, the same steps are taken, so that neither
/// answers nor times tell which it is.
///
/// Who comes from a device that the owner is known to use waits for what was guessed from there
/// only. Nobody gets such a device by guessing: it takes a whole sign-in.
@Component
class Throttling {

    private final SecurityInfos infos;
    private final Strangers strangers;
    private final Sources sources;
    private final KnownDevices devices;
    private final ThrottlingRule rule;
    private final Counted guesses;

    Throttling(
            SecurityInfos infos,
            Strangers strangers,
            Sources sources,
            KnownDevices devices,
            ThrottlingSettings settings) {
        this.infos = infos;
        this.strangers = strangers;
        this.sources = sources;
        this.devices = devices;
        this.rule = settings.account();
        this.guesses = settings.guesses();
    }

    Target target(Guess guess) {
        var info = infos.findById(guess.account()).orElse(null);
        var stranger = strangers.named(guess.account());
        var named = guess.device();
        return info == null || named == null
                ? new Target(info, stranger, null)
                : new Target(info, stranger, devices.of(guess.account(), named, "password"));
    }

    /// How long the guess must wait; zero if it may be looked at now.
    Duration remaining(Target target, Guess guess, Instant now) {
        var ofAccount = target.throttle().remaining(rule, now);
        if (target.device() != null) {
            return ofAccount;
        }
        var ofSource =
                guess.source()
                        .map(source -> sources.remaining(source, guesses, now))
                        .orElse(Duration.ZERO);
        return ofAccount.compareTo(ofSource) > 0 ? ofAccount : ofSource;
    }

    /// What a right guess makes of the account. From a known device it ends that one's waiting; for
    /// others, who may be guessing just now, it changes nothing.
    SecurityInfo succeeded(Target target, SecurityInfo info, Instant now) {
        var device = target.device();
        if (device == null) {
            return info.guessedRight(now);
        }
        devices.save(device.succeeded(rule, now));
        return info.passwordUsed(now);
    }

    /// Counts a wrong guess, if the target is still as it was judged by.
    void failed(Target target, Guess guess, Instant now) {
        var info = target.info();
        var device = target.device();
        if (device != null) {
            devices.save(device.failed(rule, now));
            return;
        }
        if (info == null) {
            strangers.save(target.stranger().failed(rule, now));
        } else {
            var wrong = new WrongGuess(ThisService.because(guess.by()), now);
            infos.save(wrong.atPassword(info, rule));
        }
        guess.source().ifPresent(source -> sources.count(source, guesses, now));
    }
}
