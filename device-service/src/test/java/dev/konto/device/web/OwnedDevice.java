package dev.konto.device.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.Device;
import dev.konto.device.DeviceFixtures;
import dev.konto.device.Devices;
import dev.konto.starter.test.Tokens;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Somebody's registered device, and what people with tokens ask of it.
record OwnedDevice(Device device, Devices devices, MockMvcTester mvc) {

    static final String[] ALL = {"devices.read", "devices.write"};

    static OwnedDevice registered(Devices devices, MockMvcTester mvc) {
        return new OwnedDevice(devices.save(DeviceFixtures.aDevice()), devices, mvc);
    }

    String owner() {
        return device.owner().value();
    }

    DeviceCalls byOwner() {
        return as(Tokens.of(owner(), ALL));
    }

    DeviceCalls as(String token) {
        return new DeviceCalls(mvc, token);
    }

    void assertUnchanged() {
        var now = devices.owned(device.owner(), device.id());
        assertThat(now.version()).isEqualTo(device.version());
        assertThat(now.disabled()).isFalse();
        assertThat(now.displayName()).isEqualTo(device.displayName());
    }
}
