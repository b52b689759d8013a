package dev.konto.device.key;

import dev.konto.device.Description;
import dev.konto.device.Device;
import dev.konto.device.DeviceId;
import dev.konto.device.RegisteringDevice;
import dev.konto.device.Report;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;
import dev.konto.starter.web.IdempotencyKey;

import java.time.Clock;

/// Registers the device that asks for it to its user's account. The key decides the device's id:
/// registering it again finds it as it is, disabled if it is disabled.
@UseCase
public class RegisteringOwnDevice {

    private final Challenges challenges;
    private final RegisteringDevice registering;
    private final Clock clock;

    RegisteringOwnDevice(Challenges challenges, RegisteringDevice registering, Clock clock) {
        this.challenges = challenges;
        this.registering = registering;
        this.clock = clock;
    }

    public Device register(Caller caller, String displayName, Description told, String proof) {
        var key = KeyProof.verified(proof);
        if (!challenges.isGood(caller.account(), key.nonce(), clock.instant())) {
            throw new ProofNotValid();
        }
        var id = new IdempotencyKey(key.thumbprint()).id(caller.actor(), "device-key");
        var report = new Report(caller.account(), displayName, told, null, key.thumbprint());
        return registering.register(caller, new DeviceId(id), report);
    }
}
