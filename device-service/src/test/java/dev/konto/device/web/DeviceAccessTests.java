package dev.konto.device.web;

import static dev.konto.device.DeviceFixtures.aDevice;
import static dev.konto.starter.test.Answers.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.Device;
import dev.konto.device.Devices;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who gets at a device, and who does not.
@ServiceTest
class DeviceAccessTests {

    private static final String[] ALL = {"devices.read", "devices.write"};

    @Autowired MockMvcTester mvc;
    @Autowired Devices devices;

    private Device device;
    private String owner;

    @BeforeEach
    void aRegisteredDevice() {
        device = devices.save(aDevice());
        owner = device.owner().value();
    }

    @Test
    void hidesTheDeviceFromAnotherAccount() {
        var erik = as(Tokens.of(Accounts.any().value(), ALL));

        assertProblem(erik.show(device), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(erik.disable(device), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(
                erik.rename(device, "{\"displayName\": \"Mine\"}", null),
                HttpStatus.NOT_FOUND,
                "not-found");
        assertThat(erik.get("/api/v1/devices"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertUnchanged();
    }

    @Test
    void refusesTokensThatAreNotGood() {
        for (var token :
                new String[] {
                    "Bearer rubbish",
                    Tokens.forged(owner, ALL),
                    Tokens.expired(owner, ALL),
                    Tokens.forAnotherAudience(owner, ALL)
                }) {
            assertProblem(as(token).disable(device), HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        assertProblem(
                mvc.get().uri("/api/v1/devices").exchange(),
                HttpStatus.UNAUTHORIZED,
                "unauthenticated");
        assertUnchanged();
    }

    @Test
    void refusesTokensWithoutTheScope() {
        assertProblem(
                as(Tokens.of(owner, "devices.read")).disable(device),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertProblem(
                as(Tokens.of(owner, "profile.read")).get("/api/v1/devices"),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertUnchanged();
    }

    private DeviceCalls as(String token) {
        return new DeviceCalls(mvc, token);
    }

    private void assertUnchanged() {
        var now = devices.owned(device.owner(), device.id());
        assertThat(now.version()).isEqualTo(device.version());
        assertThat(now.disabled()).isFalse();
        assertThat(now.displayName()).isEqualTo(device.displayName());
    }
}
