package dev.konto.signinactivity.web;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.TUESDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

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
import java.util.List;

@ServiceTest
class SignInControllerTests {

    private static final String SCOPE = "sign-ins.read";

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;

    private final AccountId maja = Accounts.any();
    private final SignIn success = aSignInOf(maja, MONDAY);
    private final SignIn failure = aFailureOf(maja, TUESDAY);

    @BeforeEach
    void aSuccessAndAFailure() {
        signIns.add(List.of(success, failure));
    }

    @Test
    void showsASignIn() {
        var answer = get("/api/v1/sign-ins/" + failure.id().value());

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"occurredAt": "2026-11-17T08:00:00Z", "outcome": "failure",
                         "failedStep": "password", "failureReason": "wrong-password",
                         "application": {"id": "konto-portal", "name": "My Account"},
                         "browser": {"name": "Firefox", "version": "145"},
                         "operatingSystem": {"name": "Windows", "version": null},
                         "deviceKind": "desktop", "network": null, "ip": "192.0.2.44",
                         "location": {"country": "Sweden", "countryCode": "SE", "city": "Umeå",
                                      "position": {"latitude": 63.83, "longitude": 20.26}},
                         "flags": [], "needsReview": false, "review": null,
                         "method": "password", "acr": null, "interactive": true,
                         "steps": [{"method": "password", "at": "2026-11-17T08:00:00Z",
                                    "succeeded": false}],
                         "sessionId": "session-1"}
                        """);
    }

    @Test
    void namesTheCountryInTheReadersLanguage() {
        var answer =
                mvc.get()
                        .uri("/api/v1/sign-ins/" + success.id().value())
                        .header("Authorization", Tokens.of(maja.value(), SCOPE))
                        .header("Accept-Language", "sv")
                        .exchange();

        assertThat(json(answer, "$.location.country")).isEqualTo("Sverige");
    }

    @Test
    void listsPageByPageLatestFirst() {
        var first = get("/api/v1/sign-ins?limit=1");
        var second = get("/api/v1/sign-ins?limit=1&cursor=" + json(first, "$.next"));

        assertThat(json(first, "$.items[0].id")).isEqualTo(failure.id().value());
        assertThat(json(second, "$.items[0].id")).isEqualTo(success.id().value());
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    outcome=success                 | success
                    outcome=failure                 | failure
                    q=wrong                         | failure
                    q=misslyckad                    | failure
                    application=konto-portal&outcome=failure | failure
                    country=SE&outcome=failure      | failure
                    unusual=false&outcome=failure   | failure
                    q=Fire UMEÅ&outcome=success     | success
                    to=2026-11-17T08:00:00Z         | success
                    from=2026-11-17T08:00:00Z       | failure
                    """)
    void filters(String query, String only) {
        var answer = get("/api/v1/sign-ins?" + query);

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[*].outcome")
                .asArray()
                .containsExactly(only);
    }

    @Test
    void summarizes() {
        var ada = Accounts.any();
        var last = aSignInOf(ada, daysAgo(40));
        signIns.add(List.of(last, aFailureOf(ada, daysAgo(31)), aFailureOf(ada, daysAgo(29))));

        var summary = get("/api/v1/sign-ins/summary", Tokens.of(ada.value(), SCOPE));

        assertThat(json(summary, "$.lastSuccess.id")).isEqualTo(last.id().value());
        assertThat(summary)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"failuresLast30Days": 1, "needsReview": 0,
                         "places": [{"place": {"city": "Umeå"}, "signIns": 3, "unusual": 0}]}
                        """);
    }

    @Test
    void summarizesNothingForWhomNothingHappened() {
        var summary = get("/api/v1/sign-ins/summary", Tokens.of(Accounts.any().value(), SCOPE));

        assertThat(summary)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"lastSignIn": null, "lastSuccess": null, "needsReview": 0,
                         "failuresLast30Days": 0, "places": [], "attribution": null}
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome=maybe",
                "outcome=SUCCESS",
                "from=yesterday",
                "to=7pm",
                "limit=0",
                "cursor=none",
                "cursor=eyJ4IjogMX0",
                "country=sweden",
                "unusual=perhaps",
                "place=SE"
            })
    void saysWhichParameterIsWrong(String query) {
        var refused = get("/api/v1/sign-ins?" + query);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer"))
                .isEqualTo("?" + query.substring(0, query.indexOf('=')));
    }

    @Test
    void refusesToSearchForWhatNobodyTypes() {
        var refused = get("/api/v1/sign-ins?q=" + "a".repeat(101));

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
    }

    @Test
    void hidesTheSignInsFromAnotherAccount() {
        var erik = Tokens.of(Accounts.any().value(), SCOPE);
        var cursor = json(get("/api/v1/sign-ins?limit=1"), "$.next");

        var foreign = get("/api/v1/sign-ins/" + success.id().value(), erik);

        assertProblem(foreign, HttpStatus.NOT_FOUND, "not-found");
        assertNothing(get("/api/v1/sign-ins", erik));
        assertNothing(get("/api/v1/sign-ins?q=firefox", erik));
        assertNothing(get("/api/v1/sign-ins?cursor=" + cursor, erik));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/summary", "/any"})
    void refusesTokensThatAreNotGood(String path) {
        var uri = "/api/v1/sign-ins" + path;
        for (var token :
                new String[] {
                    "Bearer rubbish",
                    Tokens.forged(maja.value(), SCOPE),
                    Tokens.expired(maja.value(), SCOPE),
                    Tokens.forAnotherAudience(maja.value(), SCOPE)
                }) {
            assertProblem(get(uri, token), HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        var without = mvc.get().uri(uri).exchange();
        assertProblem(without, HttpStatus.UNAUTHORIZED, "unauthenticated");
        var scopeless = get(uri, Tokens.of(maja.value(), "profile.read"));
        assertProblem(scopeless, HttpStatus.FORBIDDEN, "forbidden");
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    private MvcTestResult get(String uri) {
        return get(uri, Tokens.of(maja.value(), SCOPE));
    }

    private MvcTestResult get(String uri, String token) {
        return mvc.get().uri(uri).header("Authorization", token).exchange();
    }

    private static void assertNothing(MvcTestResult answer) {
        assertThat(answer).bodyJson().extractingPath("$.items").asArray().isEmpty();
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
