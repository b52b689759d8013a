package dev.konto.device.signin;

import dev.konto.device.DeviceSettings;
import dev.konto.device.Devices;
import dev.konto.starter.outbox.UseCase;

/// Notes that a device was in use. A busy one is written now and then, not at each sign-in; where
/// the same sign-ins are told again, from any point on, the outcome is the same.
@UseCase
public class NotingActivity {

    private final Devices devices;
    private final Activities activities;
    private final DeviceSettings settings;

    NotingActivity(Devices devices, Activities activities, DeviceSettings settings) {
        this.devices = devices;
        this.activities = activities;
        this.settings = settings;
    }

    public void note(Activity seen) {
        var known = activities.findByOwnerAndDevice(seen.owner(), seen.device());
        if (known.isPresent() && !known.get().isOutdatedBy(seen, settings.activityResolution())) {
            return;
        }
        if (devices.findByOwnerAndId(seen.owner(), seen.device()).isPresent()) {
            activities.save(seen);
        }
    }
}
