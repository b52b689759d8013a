package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Administrator;
import dev.konto.acceptance.suite.Answer;
import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Tokens;
import dev.konto.acceptance.suite.WithSuite;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

/// Whoever cannot prove who they are gets nothing, at the gateway and at the services behind it.
@WithSuite
class BadTokenTests {

    private static final Duration LIFETIME_AND_CLOCK_SKEW = Duration.ofSeconds(75);

    private Konto konto;
    private String good;

    @BeforeEach
    void signIn(Konto running) {
        konto = running;
        good = signedIn("devices.read").access();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/profile",
                "/api/v1/sessions",
                "/api/v1/security-info",
                "/api/v1/devices",
                "/api/v1/organizations",
                "/api/v1/privacy/terms-of-use",
                "/api/v1/sign-ins"
            })
    void isAskedToSignInWithoutOne(String path) {
        assertRefused(konto.api("").get(path));
    }

    @Test
    void isRefusedWhenTheTokenIsForged() {
        var parts = good.split("\\.", -1);
        var forged = parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();

        assertRefused(konto.api(forged).get("/api/v1/devices"));
        assertRefused(konto.api("not.a.token").get("/api/v1/devices"));
    }

    @Test
    void isRefusedWhenTheTokenIsForAnotherAudience() {
        assertRefused(konto.api(signedIn("openid devices.read").id()).get("/api/v1/devices"));
    }

    @Test
    void isRefusedWhenTheTokenHasExpired() {
        var expired = konto.api(konto.soonExpired().access());

        Eventually.within(
                LIFETIME_AND_CLOCK_SKEW, () -> assertRefused(expired.get("/api/v1/devices")));
    }

    @Test
    void mayNotDoWhatItsScopesDoNotSay() {
        var answer = konto.api(good).get("/api/v1/organizations");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("forbidden");
    }

    @Test
    void reachesNoAdministrationThroughTheGateway() {
        var administrator = konto.api(new Administrator(konto).token());

        var answers =
                List.of(
                        administrator.get("/admin/v1/accounts?email=maja@fjord.example"),
                        administrator.get("/actuator/health"),
                        administrator.post("/internal/v1/password-verifications"));

        assertThat(answers.stream().map(Answer::status)).containsOnly(404);
        assertThat(answers.stream().map(Answer::problem)).containsOnly("not-found");
    }

    private Tokens signedIn(String scopes) {
        return konto.commandLine("konto-cli", scopes).signIn(konto.people().maja());
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }
}
