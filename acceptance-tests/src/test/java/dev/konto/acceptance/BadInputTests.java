package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Answer;
import dev.konto.acceptance.suite.Api;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;
import dev.konto.acceptance.suite.WithSuite;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/// Nonsense is refused with the reason, and changes nothing.
@WithSuite
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTests {

    private static final String A_MEGABYTE = "{\"displayName\":\"" + "x".repeat(1_000_000) + "\"}";

    private Konto konto;
    private Person person;
    private Api api;
    private String device;

    @BeforeAll
    void registerADevice(Konto running) {
        konto = running;
        person = konto.people().someone();
        device = konto.people().device(person, "Notebook");
        api = konto.api(person);
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void isRefusedAndChangesNothing(String body, int status) {
        var before = api.get("/api/v1/devices/" + device);

        var answer = api.sendText("PATCH", "/api/v1/devices/" + device, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().get("traceId").asString()).isNotBlank();
        assertThat(api.get("/api/v1/devices/" + device).text()).isEqualTo(before.text());
    }

    static Stream<Arguments> badNames() {
        return Stream.of(
                Arguments.of("", 400),
                Arguments.of("{", 400),
                Arguments.of("[]", 400),
                Arguments.of("\"Notebook\"", 400),
                Arguments.of("{}", 400),
                Arguments.of("{\"displayName\":null}", 400),
                Arguments.of("{\"displayName\":\"  \"}", 400),
                Arguments.of("{\"displayName\":{\"is\":\"Notebook\"}}", 400),
                Arguments.of("{\"displayName\":[\"Notebook\"]}", 400),
                Arguments.of("{\"displayName\":\"Notebook 2\",\"owner\":\"me\"}", 400),
                Arguments.of("{\"displayName\":\"" + "x".repeat(65) + "\"}", 400),
                Arguments.argumentSet("a megabyte", A_MEGABYTE, 413));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/devices?limit=0", "/api/v1/devices?limit=101",
                        "/api/v1/devices?limit=many",
                "/api/v1/devices?cursor=nonsense", "/api/v1/devices?unknown=1",
                        "/api/v1/sign-ins?outcome=maybe",
                "/api/v1/sign-ins?from=yesterday", "/api/v1/sign-ins?cursor=nonsense"
            })
    void isNamedByItsParameter(String path) {
        var answer = api.get(path);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.body().at("/errors/0/pointer").asString())
                .isEqualTo(path.replaceAll(".*(\\?\\w+)=.*", "$1"));
    }

    @Test
    void findsNothingOfAnotherAccount() {
        var other = konto.api(konto.people().someone());
        var before = api.get("/api/v1/devices/" + device);

        var refused =
                List.of(
                        other.get("/api/v1/devices/" + device),
                        other.sendText(
                                "PATCH",
                                "/api/v1/devices/" + device,
                                "{\"displayName\":\"Mine now\"}"),
                        other.post("/api/v1/devices/" + device + "/disable"),
                        other.get("/api/v1/devices/no-such-device"));

        assertThat(refused.stream().map(Answer::status)).containsOnly(404);
        assertThat(refused.stream().map(Answer::problem)).containsOnly("not-found");
        assertThat(api.get("/api/v1/devices/" + device).text()).isEqualTo(before.text());
    }

    @Test
    void findsNoSignInOfAnotherAccount() {
        var mine = api.get("/api/v1/sign-ins").body().at("/items/0/id").asString();
        var other = konto.api(konto.people().someone());

        assertThat(other.get("/api/v1/sign-ins/" + mine).problem()).isEqualTo("not-found");
    }

    @Test
    void changesNoPasswordThatItCannotProve() {
        var answer =
                api.sendText(
                        "PUT",
                        "/api/v1/security-info/password",
                        "{\"currentPassword\":\"guess\",\"newPassword\":\"nio fjordar och en"
                                + " fyr\"}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("wrong-password");
        assertThat(konto.api(person).get("/api/v1/profile").status()).isEqualTo(200);
    }
}
