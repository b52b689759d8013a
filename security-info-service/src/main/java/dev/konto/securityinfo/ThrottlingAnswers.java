package dev.konto.securityinfo;

import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.throttling.Counted;
import dev.konto.securityinfo.throttling.KnownDevice;
import dev.konto.securityinfo.throttling.KnownDevices;
import dev.konto.securityinfo.throttling.Source;
import dev.konto.securityinfo.throttling.Sources;
import dev.konto.securityinfo.throttling.ThrottlingSettings;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/// Remembers wrong answers: codes by method, account and source, and passkeys by source alone.
/// Nobody guesses a signature, so an account's owner with a passkey needn't wait for what others
/// guess at its codes. On a device that the owner is known to use only what came from there counts.
@Component
class ThrottlingAnswers {

    private final SecurityInfos infos;
    private final Sources sources;
    private final KnownDevices devices;
    private final CodeSettings settings;
    private final ThrottlingSettings bySource;

    ThrottlingAnswers(
            SecurityInfos infos,
            Sources sources,
            KnownDevices devices,
            CodeSettings settings,
            ThrottlingSettings bySource) {
        this.infos = infos;
        this.sources = sources;
        this.devices = devices;
        this.settings = settings;
        this.bySource = bySource;
    }

    /// @param device what the device is called that the answer is given on, if its account's owner
    ///     is known to use it
    GivenAnswer given(
            SecurityInfo info, Method method, Proof proof, Caller by, @Nullable String device) {
        var given = new GivenAnswer(info, method, proof, by, null);
        if (device == null) {
            return given;
        }
        var known = devices.of(info.id(), device, given.isGuess() ? "codes" : "passkeys");
        return new GivenAnswer(info, method, proof, by, known);
    }

    /// How long the answer must wait until it is looked at; zero if it may be now.
    Duration remaining(GivenAnswer given, Instant now) {
        if (given.device() != null) {
            return given.device().throttle().remaining(settings.method(), now);
        }
        var ofSource =
                Source.of(given.by())
                        .map(it -> sources.remaining(it, counted(given), now))
                        .orElse(Duration.ZERO);
        if (!given.isGuess()) {
            return ofSource;
        }
        var ofMethod = given.info().methods().untilNextGuess(given.method(), settings, now);
        return ofMethod.compareTo(ofSource) > 0 ? ofMethod : ofSource;
    }

    /// Counts a wrong answer, if the account or device is still as it was judged by.
    void failed(GivenAnswer given, Instant now) {
        if (given.device() != null) {
            devices.save(given.device().failed(settings.method(), now));
            return;
        }
        if (given.isGuess()) {
            var wrong = new WrongGuess(ThisService.because(given.by()), now);
            infos.save(wrong.atCode(given.info(), given.method(), settings));
        }
        Source.of(given.by()).ifPresent(it -> sources.count(it, counted(given), now));
    }

    /// A right answer ends the waiting of the device that it came from.
    void succeeded(@Nullable KnownDevice device, Instant now) {
        if (device != null) {
            devices.save(device.succeeded(settings.method(), now));
        }
    }

    private Counted counted(GivenAnswer given) {
        return given.isGuess() ? bySource.guesses() : bySource.passkeys();
    }
}
