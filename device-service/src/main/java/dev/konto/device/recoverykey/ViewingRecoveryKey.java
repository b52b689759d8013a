package dev.konto.device.recoverykey;

import dev.konto.device.DeviceId;
import dev.konto.device.Devices;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Instant;

/// Shows its owner one recovery key. The event is stored before the key is handed out: there is no
/// view without it.
@UseCase
public class ViewingRecoveryKey {

    private final Devices devices;
    private final Custodies custodies;
    private final RecoveryKeyCipher cipher;
    private final RecoveryKeySettings settings;
    private final Clock clock;

    ViewingRecoveryKey(
            Devices devices,
            Custodies custodies,
            RecoveryKeyCipher cipher,
            RecoveryKeySettings settings,
            Clock clock) {
        this.devices = devices;
        this.custodies = custodies;
        this.cipher = cipher;
        this.settings = settings;
        this.clock = clock;
    }

    public Opened view(Caller owner, DeviceId deviceId, RecoveryKeyId id) {
        var device = devices.owned(owner.account(), deviceId);
        var custody = custodies.of(owner.account());
        var key = custody.find(deviceId, id).orElseThrow(RecoveryKeyNotFound::new);
        var opened = new Opened(id, cipher.open(device, key), key.escrowedAt());
        custodies.save(custody.view(key, device, settings.viewsPerHour(), owner, clock.instant()));
        return opened;
    }

    /// A recovery key in plain text, for its owner's eyes.
    public record Opened(RecoveryKeyId id, String key, Instant escrowedAt) {

        @Override
        public String toString() {
            return "Opened[id=" + id + "]";
        }
    }
}
