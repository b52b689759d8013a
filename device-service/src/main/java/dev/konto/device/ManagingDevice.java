package dev.konto.device;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Takes over what a management agent tells of a device: registers it the first time, then keeps it
/// up to date.
@UseCase
public class ManagingDevice {

    private final Devices devices;
    private final Clock clock;

    ManagingDevice(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public Device manage(Caller agent, DeviceId id, Report told) {
        var now = clock.instant();
        var known = devices.findById(id);
        if (known.isEmpty()) {
            return devices.save(Device.register(id, told, agent, now));
        }
        return devices.change(known.get(), it -> it.update(told, agent, now));
    }
}
