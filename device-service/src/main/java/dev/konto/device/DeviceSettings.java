package dev.konto.device;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

import java.time.Duration;

/// What is decided about devices.
///
/// @param activityResolution how much later than the last noted use of a device the next one is
///     noted, so that a busy device costs few writes
@ConfigurationProperties("konto.devices")
public record DeviceSettings(@DefaultValue("5m") Duration activityResolution) {

    public DeviceSettings {
        Assert.isTrue(
                !activityResolution.isNegative(),
                "konto.devices.activity-resolution must not be negative");
    }
}
