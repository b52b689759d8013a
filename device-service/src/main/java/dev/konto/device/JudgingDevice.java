package dev.konto.device;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Takes note of what the management agent found: whether a device keeps the organization's rules.
@UseCase
public class JudgingDevice {

    private final Devices devices;
    private final Clock clock;

    JudgingDevice(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public Device judge(Caller agent, DeviceId id, Compliance judged) {
        var device = devices.administered(id);
        return devices.change(device, it -> it.judge(judged, agent, clock.instant()));
    }
}
