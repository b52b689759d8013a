package dev.konto.device;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.springframework.dao.DuplicateKeyException;

import java.time.Clock;

/// Registers a device to an account. The id comes with the command, so that a repeated registration
/// finds the first one's device instead of making a second.
@UseCase
public class RegisteringDevice {

    private final Devices devices;
    private final Clock clock;

    RegisteringDevice(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public Device register(Caller caller, DeviceId id, Report told) {
        try {
            return devices.save(Device.register(id, told, caller, clock.instant()));
        } catch (DuplicateKeyException _) {
            return devices.findById(id)
                    .filter(told::isRegistrationOf)
                    .orElseThrow(IdempotencyKeyReused::new);
        }
    }
}
