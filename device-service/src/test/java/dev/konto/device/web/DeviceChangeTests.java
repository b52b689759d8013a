package dev.konto.device.web;

import static dev.konto.device.DeviceFixtures.aDevice;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.Device;
import dev.konto.device.Devices;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.time.Instant;

/// Renaming and disabling over HTTP.
@ServiceTest
class DeviceChangeTests {

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
    void renamesTheVersionThatTheOwnerSaw() {
        var renamed = mine().rename(device, "{\"displayName\": \"  Work laptop \"}", "\"0\"");

        assertThat(renamed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(json(renamed, "$.displayName")).isEqualTo("Work laptop");
    }

    @Test
    void refusesToRenameAnotherVersion() {
        var refused = mine().rename(device, "{\"displayName\": \"Work laptop\"}", "\"7\"");

        assertProblem(refused, HttpStatus.PRECONDITION_FAILED, "precondition-failed");
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"displayName": ""}               | #/displayName
                    {"displayName": "   "}            | #/displayName
                    {}                                | #/displayName
                    {"displayName": null}             | #/displayName
                    {"displayName": 7}                | #/displayName
                    {"displayName": ["a"]}            | #/displayName
                    {"displayName": "a", "owner": "b"}| #/owner
                    {"displayName": "a"               | #
                    []                                | #/
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = mine().rename(device, body, null);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
        assertUnchanged();
    }

    @Test
    void refusesMoreThanAnyRequestNeeds() {
        var refused =
                mine().rename(device, "{\"displayName\": \"" + "a".repeat(1_000_000) + "\"}", null);

        assertThat(refused).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertUnchanged();
    }

    @Test
    void disablesOnce() {
        var first = mine().disable(device);
        var second = mine().disable(device);

        assertThat(json(first, "$.state")).isEqualTo("disabled");
        assertThat(json(second, "$.disabledAt")).isEqualTo(json(first, "$.disabledAt"));
        assertThat(second).hasHeader("ETag", "\"1\"");
    }

    @Test
    void refusesToDisableADeviceOfAnotherName() {
        var refused = mine().disable(device, "{\"displayName\": \"Phone\"}");

        assertProblem(refused, HttpStatus.CONFLICT, "device-named-otherwise");
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reason\": \"bored\"}", "{\"name\": \"MAJA-LAPTOP\"}", "[]"})
    void refusesToDisableForWhatItDoesNotUnderstand(String confirmation) {
        var refused = mine().disable(device, confirmation);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertUnchanged();
    }

    @Test
    void asksForARecentSignInBeforeDisabling() {
        var longAgo = Instant.now().minus(Duration.ofMinutes(16));

        var refused = as(Tokens.of(owner, longAgo, ALL)).disable(device);

        assertProblem(refused, HttpStatus.UNAUTHORIZED, "insufficient-user-authentication");
        assertThat(refused)
                .hasHeader(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\", max_age=\"900\"");
        assertUnchanged();
    }

    private DeviceCalls mine() {
        return as(Tokens.of(owner, ALL));
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
