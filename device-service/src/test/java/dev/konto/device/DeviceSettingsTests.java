package dev.konto.device;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class DeviceSettingsTests {

    @Test
    void refuseATimeBeforeTheLastUse() {
        assertThatThrownBy(() -> new DeviceSettings(Duration.ofSeconds(-1)))
                .hasMessageContaining("konto.devices.activity-resolution");
    }
}
