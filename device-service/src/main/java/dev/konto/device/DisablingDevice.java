package dev.konto.device;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

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

    public Device disable(Caller caller, DeviceId id, Confirmation confirmation) {
        var device = devices.owned(caller.account(), id);
        confirmation.check(device);
        var reason = confirmation.reason();
        return devices.change(device, it -> it.disable(reason, caller, clock.instant()));
    }

    /// That this very device is meant, told by its name as its owner sees it, and why. Names are
    /// not unique, but whoever sees another name than the device has now is looking at something
    /// else.
    public record Confirmation(@Nullable String displayName, @Nullable DisablingReason reason) {

        public static final Confirmation NONE = new Confirmation(null, null);

        void check(Device device) {
            if (displayName != null && !device.disabled()) {
                device.requireName(displayName);
            }
        }
    }
}
