package dev.konto.device.web;

import static dev.konto.device.DeviceFixtures.TUESDAY;
import static dev.konto.device.DeviceFixtures.aDevice;
import static dev.konto.device.DeviceFixtures.aDeviceOf;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;

import dev.konto.device.Device;
import dev.konto.device.Devices;
import dev.konto.device.signin.Activities;
import dev.konto.device.signin.Activity;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;

@ServiceTest
class DeviceControllerTests {

    private static final String[] ALL = {"devices.read", "devices.write"};

    @Autowired MockMvcTester mvc;
    @Autowired Devices devices;
    @Autowired Activities activities;

    private Device device;
    private String owner;

    @BeforeEach
    void aRegisteredDevice() {
        device = devices.save(aDevice());
        owner = device.owner().value();
    }

    @Test
    void showsTheOwnersDevice() {
        var answer = get("/api/v1/devices/" + device.id().value(), Tokens.of(owner, ALL));

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"displayName": "MAJA-LAPTOP", "kind": "laptop", "joinType": "joined",
                         "state": "active", "disabledAt": null, "lastActiveAt": null,
                         "operatingSystem": {"name": "Windows", "version": "11 24H2"},
                         "compliance": {"state": "unknown", "reasons": []},
                         "registeredAt": "2026-11-16T08:00:00Z", "lastActiveFrom": null,
                         "recoveryKeys": 0,
                         "current": false}
                        """);
    }

    @Test
    void tellsTheDeviceInUseAndWhereEachWasUsed() {
        var other = devices.save(aDeviceOf(device.owner(), TUESDAY));
        activities.save(new Activity(device.id(), device.owner(), TUESDAY, "192.0.2.44", "Mail"));

        var list = get("/api/v1/devices", Tokens.fromDevice(device.id().value(), owner, ALL));

        assertThat(list)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [
                          {"id": "%s", "current": false, "lastActiveAt": null},
                          {"id": "%s", "current": true, "lastActiveAt": "2026-11-17T08:00:00Z",
                           "lastActiveFrom": {"ip": "192.0.2.44", "application": "Mail"}}]}
                        """
                                .formatted(other.id().value(), device.id().value()));
    }

    @Test
    void findsByWordsAndState() {
        var lost = devices.save(aDeviceOf(device.owner()));
        var confirmed = "{\"displayName\": \"MAJA-LAPTOP\", \"reason\": \"lost\"}";
        disable(lost, Tokens.of(owner, ALL), confirmed);

        var found = get("/api/v1/devices?q=windows&state=disabled", Tokens.of(owner, ALL));

        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(lost.id().value());
    }

    @Test
    void listsPageByPage() {
        devices.save(aDeviceOf(device.owner()));

        var first = get("/api/v1/devices?limit=1", Tokens.of(owner, ALL));
        var next = json(first, "$.next");
        var second = get("/api/v1/devices?limit=1&cursor=" + next, Tokens.of(owner, ALL));

        assertThat(json(second, "$.items[0].id")).isNotEqualTo(json(first, "$.items[0].id"));
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
    }

    @Test
    void renamesTheVersionThatTheOwnerSaw() {
        var renamed = rename("{\"displayName\": \"  Work laptop \"}", "\"0\"");

        assertThat(renamed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(json(renamed, "$.displayName")).isEqualTo("Work laptop");
    }

    @Test
    void refusesToRenameAnotherVersion() {
        var refused = rename("{\"displayName\": \"Work laptop\"}", "\"7\"");

        assertProblem(refused, HttpStatus.PRECONDITION_FAILED, "precondition-failed");
        assertUnchanged();
    }

    @Test
    void disablesOnce() {
        var first = disable(Tokens.of(owner, ALL));
        var second = disable(Tokens.of(owner, ALL));

        assertThat(json(first, "$.state")).isEqualTo("disabled");
        assertThat(json(second, "$.disabledAt")).isEqualTo(json(first, "$.disabledAt"));
        assertThat(second).hasHeader("ETag", "\"1\"");
    }

    @Test
    void refusesToDisableADeviceOfAnotherName() {
        var refused = disable(device, Tokens.of(owner, ALL), "{\"displayName\": \"Phone\"}");

        assertProblem(refused, HttpStatus.CONFLICT, "device-named-otherwise");
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reason\": \"bored\"}", "{\"name\": \"MAJA-LAPTOP\"}", "[]"})
    void refusesToDisableForWhatItDoesNotUnderstand(String confirmation) {
        var refused = disable(device, Tokens.of(owner, ALL), confirmation);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertUnchanged();
    }

    @Test
    void asksForARecentSignInBeforeDisabling() {
        var longAgo = Instant.now().minus(Duration.ofMinutes(16));

        var refused = disable(Tokens.of(owner, longAgo, ALL));

        assertProblem(refused, HttpStatus.UNAUTHORIZED, "insufficient-user-authentication");
        assertThat(refused)
                .hasHeader(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\", max_age=\"900\"");
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
        var refused = rename(body, null);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0", "limit=101", "limit=x",
                "cursor=none", "cursor=e30", "cursor=eyJ4IjogMX0",
                "sort=name"
            })
    void saysWhichParameterIsWrong(String query) {
        var refused = get("/api/v1/devices?" + query, Tokens.of(owner, ALL));

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer"))
                .isEqualTo("?" + query.substring(0, query.indexOf('=')));
    }

    @Test
    void refusesMoreThanAnyRequestNeeds() {
        var refused = rename("{\"displayName\": \"" + "a".repeat(1_000_000) + "\"}", null);

        assertThat(refused).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertUnchanged();
    }

    @Test
    void answersInSwedish() {
        var refused =
                mvc.get()
                        .uri("/api/v1/devices/none")
                        .header("Authorization", Tokens.of(owner, ALL))
                        .header("Accept-Language", "sv-SE,sv;q=0.9")
                        .exchange();

        assertThat(json(refused, "$.detail"))
                .isEqualTo("Det finns ingen sådan enhet på ditt konto.");
    }

    @Test
    void hidesTheDeviceFromAnotherAccount() {
        var erik = Tokens.of(Accounts.any().value(), ALL);
        var path = "/api/v1/devices/" + device.id().value();

        assertProblem(get(path, erik), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(disable(erik), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(
                rename(erik, "{\"displayName\": \"Mine\"}", null),
                HttpStatus.NOT_FOUND,
                "not-found");
        assertThat(get("/api/v1/devices", erik))
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
            assertProblem(disable(token), HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        assertProblem(
                mvc.get().uri("/api/v1/devices").exchange(),
                HttpStatus.UNAUTHORIZED,
                "unauthenticated");
        assertUnchanged();
    }

    @Test
    void refusesTokensWithoutTheScope() {
        assertProblem(disable(Tokens.of(owner, "devices.read")), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(
                get("/api/v1/devices", Tokens.of(owner, "profile.read")),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertUnchanged();
    }

    private MvcTestResult get(String uri, String token) {
        return mvc.get().uri(uri).header("Authorization", token).exchange();
    }

    private MvcTestResult disable(String token) {
        return mvc.post()
                .uri("/api/v1/devices/" + device.id().value() + "/disable")
                .header("Authorization", token)
                .exchange();
    }

    private MvcTestResult disable(Device which, String token, String confirmation) {
        return mvc.post()
                .uri("/api/v1/devices/" + which.id().value() + "/disable")
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(confirmation)
                .exchange();
    }

    private MvcTestResult rename(String body, @Nullable String ifMatch) {
        return rename(Tokens.of(owner, ALL), body, ifMatch);
    }

    private MvcTestResult rename(String token, String body, @Nullable String ifMatch) {
        var request =
                mvc.patch()
                        .uri("/api/v1/devices/" + device.id().value())
                        .header("Authorization", token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private void assertUnchanged() {
        var now = devices.owned(device.owner(), device.id());
        assertThat(now.version()).isEqualTo(device.version());
        assertThat(now.disabled()).isFalse();
        assertThat(now.displayName()).isEqualTo(device.displayName());
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status, String type) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(answer, "$.type")).isEqualTo("urn:konto:problem:" + type);
    }

    private static String json(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(UTF_8), path);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
