package dev.konto.device.recoverykey;

import dev.konto.device.DeviceId;
import dev.konto.device.Devices;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Takes a recovery key from the management agent into custody. An id stands for one key for ever:
/// the same key again changes nothing, another one is refused.
@UseCase
public class EscrowingRecoveryKey {

    private final Devices devices;
    private final Custodies custodies;
    private final RecoveryKeyCipher cipher;
    private final Clock clock;

    EscrowingRecoveryKey(
            Devices devices, Custodies custodies, RecoveryKeyCipher cipher, Clock clock) {
        this.devices = devices;
        this.custodies = custodies;
        this.cipher = cipher;
        this.clock = clock;
    }

    public void escrow(Caller agent, DeviceId deviceId, RecoveryKeyId id, String key) {
        var device = devices.administered(deviceId);
        var custody = custodies.of(device.owner());
        var known = custody.find(deviceId, id);
        if (known.isPresent()) {
            if (!cipher.open(device, known.get()).equals(key)) {
                throw new RecoveryKeyIdTaken();
            }
            return;
        }
        var now = clock.instant();
        var sealed = cipher.seal(device, id, key);
        var escrowed = RecoveryKey.escrowed(deviceId, id, sealed, now);
        custodies.save(custody.escrow(escrowed, device, agent, now));
    }
}
