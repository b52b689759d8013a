package dev.konto.device.web;

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

    @Autowired MockMvcTester mvc;

    private OwnedDevice owned;
    private Device device;

    @BeforeEach
    void register(@Autowired Devices devices) {
        owned = OwnedDevice.registered(devices, mvc);
        device = owned.device();
    }

    @Test
    void hidesTheDeviceFromAnotherAccount() {
        var erik = owned.as(Tokens.of(Accounts.any().value(), OwnedDevice.ALL));

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
        owned.assertUnchanged();
    }

    @Test
    void refusesTokensThatAreNotGood() {
        for (var token :
                new String[] {
                    "Bearer rubbish",
                    Tokens.forged(owned.owner(), OwnedDevice.ALL),
                    Tokens.expired(owned.owner(), OwnedDevice.ALL),
                    Tokens.forAnotherAudience(owned.owner(), OwnedDevice.ALL)
                }) {
            assertProblem(
                    owned.as(token).disable(device), HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        assertProblem(
                mvc.get().uri("/api/v1/devices").exchange(),
                HttpStatus.UNAUTHORIZED,
                "unauthenticated");
        owned.assertUnchanged();
    }

    @Test
    void refusesTokensWithoutTheScope() {
        assertProblem(
                owned.as(Tokens.of(owned.owner(), "devices.read")).disable(device),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertProblem(
                owned.as(Tokens.of(owned.owner(), "profile.read")).get("/api/v1/devices"),
                HttpStatus.FORBIDDEN,
                "forbidden");
        owned.assertUnchanged();
    }
}
