package dev.konto.securityinfo;

import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.Methods;
import dev.konto.securityinfo.throttling.KnownDevice;
import dev.konto.securityinfo.throttling.KnownDevices;
import dev.konto.securityinfo.throttling.Source;
import dev.konto.securityinfo.throttling.Sources;
import dev.konto.securityinfo.throttling.Throttle;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/// Remembers the codes that were sent: by method, by account, and by where they were asked for. Who
/// asks on a device that the account's owner is known to use waits only for what was sent there,
/// method by method: floods of codes from elsewhere are not to lock the owner out.
@Component
class ThrottlingSends {

    private final SecurityInfos infos;
    private final Sources sources;
    private final KnownDevices devices;
    private final CodeSettings settings;

    ThrottlingSends(
            SecurityInfos infos, Sources sources, KnownDevices devices, CodeSettings settings) {
        this.infos = infos;
        this.sources = sources;
        this.devices = devices;
        this.settings = settings;
    }

    /// How long the next code must wait; zero if it may go out now.
    Duration remaining(SecurityInfo info, WantedCode wanted, Instant now) {
        var device = device(info, wanted);
        if (device != null) {
            return device.throttle().remaining(settings.resending(), now);
        }
        var ofMethod = info.methods().untilNextCode(wanted.to(), settings, now);
        var ofSource =
                Source.of(wanted.by())
                        .map(it -> sources.remaining(it, settings.sends(), now))
                        .orElse(Duration.ZERO);
        return ofMethod.compareTo(ofSource) > 0 ? ofMethod : ofSource;
    }

    /// Stores that a code is on its way, if account or device are still as the wait was judged by.
    ///
    /// @param kept the code that confirms the method from now on
    SecurityInfo count(SecurityInfo info, WantedCode wanted, @Nullable SentCode kept, Instant now) {
        var device = device(info, wanted);
        if (device != null) {
            devices.save(device.failed(settings.resending(), now));
            return info;
        }
        var sending = info.methods().sending(wanted.to(), kept, settings, now);
        var stored = infos.save(info.with(sending));
        Source.of(wanted.by()).ifPresent(it -> sources.count(it, settings.sends(), now));
        return stored;
    }

    /// The code could not be sent: nobody has to wait for the next one.
    void forget(SecurityInfo stored, WantedCode wanted, Instant now) {
        try {
            var device = device(stored, wanted);
            if (device == null) {
                infos.save(stored.with(calm(stored, wanted.to())));
            } else {
                devices.save(device.succeeded(settings.resending(), now));
            }
        } catch (OptimisticLockingFailureException _) {
            // Whoever came between knows better; then it counts as sent, which only means a wait.
        }
    }

    private static Methods calm(SecurityInfo stored, Method to) {
        var methods = stored.methods();
        return methods.find(to.id())
                .map(method -> methods.with(method.sent(null, Throttle.NONE)))
                .orElse(methods);
    }

    private @Nullable KnownDevice device(SecurityInfo info, WantedCode wanted) {
        var counted = "sent to " + wanted.to().id().value();
        return wanted.device() == null ? null : devices.of(info.id(), wanted.device(), counted);
    }
}
