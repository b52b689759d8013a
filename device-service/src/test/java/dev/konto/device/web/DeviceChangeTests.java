package dev.konto.device.web;

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

    @Autowired MockMvcTester mvc;

    private OwnedDevice owned;
    private Device device;

    @BeforeEach
    void register(@Autowired Devices devices) {
        owned = OwnedDevice.registered(devices, mvc);
        device = owned.device();
    }

    @Test
    void renamesTheVersionThatTheOwnerSaw() {
        var renamed =
                owned.byOwner().rename(device, "{\"displayName\": \"  Work laptop \"}", "\"0\"");

        assertThat(renamed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(json(renamed, "$.displayName")).isEqualTo("Work laptop");
    }

    @Test
    void refusesToRenameAnotherVersion() {
        var refused = owned.byOwner().rename(device, "{\"displayName\": \"Work laptop\"}", "\"7\"");

        assertProblem(refused, HttpStatus.PRECONDITION_FAILED, "precondition-failed");
        owned.assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"displayName": ""}               | #/displayName
                    {"displayName": "   "}            | #/displayName
                    {"displayName": "\\u00A0\\u200B"}  | #/displayName
                    {"displayName": "\\u202Efdp.exe"} | #/displayName
                    {"displayName": "a\\u0000"}       | #/displayName
                    {}                                | #/displayName
                    {"displayName": null}             | #/displayName
                    {"displayName": 7}                | #/displayName
                    {"displayName": ["a"]}            | #/displayName
                    {"displayName": "a", "owner": "b"}| #/owner
                    {"displayName": "a"               | #
                    []                                | #/
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = owned.byOwner().rename(device, body, null);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
        owned.assertUnchanged();
    }

    @Test
    void refusesMoreThanAnyRequestNeeds() {
        var refused =
                owned.byOwner()
                        .rename(
                                device,
                                "{\"displayName\": \"" + "a".repeat(1_000_000) + "\"}",
                                null);

        assertThat(refused).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        owned.assertUnchanged();
    }

    @Test
    void disablesOnce() {
        var first = owned.byOwner().disable(device);
        var second = owned.byOwner().disable(device);

        assertThat(json(first, "$.state")).isEqualTo("disabled");
        assertThat(json(second, "$.disabledAt")).isEqualTo(json(first, "$.disabledAt"));
        assertThat(second).hasHeader("ETag", "\"1\"");
    }

    @Test
    void refusesToDisableADeviceOfAnotherName() {
        var refused = owned.byOwner().disable(device, "{\"displayName\": \"Phone\"}");

        assertProblem(refused, HttpStatus.CONFLICT, "device-named-otherwise");
        owned.assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reason\": \"bored\"}", "{\"name\": \"MAJA-LAPTOP\"}", "[]"})
    void refusesToDisableForWhatItDoesNotUnderstand(String confirmation) {
        var refused = owned.byOwner().disable(device, confirmation);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        owned.assertUnchanged();
    }

    @Test
    void asksForARecentSignInBeforeDisabling() {
        var longAgo = Instant.now().minus(Duration.ofMinutes(16));

        var refused = owned.as(Tokens.of(owned.owner(), longAgo, OwnedDevice.ALL)).disable(device);

        assertProblem(refused, HttpStatus.UNAUTHORIZED, "insufficient-user-authentication");
        assertThat(refused)
                .hasHeader(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\", max_age=\"900\"");
        owned.assertUnchanged();
    }
}
