package dev.konto.device;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;
import dev.konto.starter.web.IfMatch;

import java.time.Clock;

/// Gives a device the name that its owner knows it by.
@UseCase
public class RenamingDevice {

    private final Devices devices;
    private final Clock clock;

    RenamingDevice(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public Device rename(Caller caller, DeviceId id, String name, IfMatch expected) {
        var device = devices.owned(caller.account(), id);
        expected.check(device.version());
        return devices.change(device, it -> it.rename(name, caller, clock.instant()));
    }
}
