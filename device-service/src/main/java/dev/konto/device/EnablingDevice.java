package dev.konto.device;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Puts a disabled device back into use: an administrator's decision, never its owner's.
@UseCase
public class EnablingDevice {

    private final Devices devices;
    private final Clock clock;

    EnablingDevice(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public Device enable(Caller administrator, DeviceId id) {
        var device = devices.administered(id);
        return devices.change(device, it -> it.enable(administrator, clock.instant()));
    }
}
