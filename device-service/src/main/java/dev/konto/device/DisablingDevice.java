package dev.konto.device;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Takes a lost, stolen or unknown device out of use. Disabling it twice is the same as disabling
/// it once.
@UseCase
public class DisablingDevice {

    private final Devices devices;
    private final Clock clock;

    DisablingDevice(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public Device disable(Caller caller, DeviceId id) {
        var device = devices.owned(caller.account(), id);
        return devices.change(device, it -> it.disable(caller, clock.instant()));
    }
}
