package dev.konto.signinactivity.web;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.TUESDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.web.Owner.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

/// Who is refused the sign-ins, and what nobody can ask of them.
@ServiceTest
class SignInRefusalTests {

    private static final String SCOPE = "sign-ins.read";

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;

    private final AccountId maja = Accounts.any();
    private final SignIn success = aSignInOf(maja, MONDAY);
    private Owner owner;

    @BeforeEach
    void aSuccessAndAFailure() {
        owner = new Owner(mvc, maja);
        signIns.add(List.of(success, aFailureOf(maja, TUESDAY)));
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
        var refused = owner.get("/api/v1/sign-ins?" + query);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer"))
                .isEqualTo("?" + query.substring(0, query.indexOf('=')));
    }

    @Test
    void findsNothingByControlCharacters() {
        assertNothing(owner.get("/api/v1/sign-ins?q=\0\n"));
    }

    @Test
    void refusesToSearchForWhatNobodyTypes() {
        var refused = owner.get("/api/v1/sign-ins?q=" + "a".repeat(101));

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
    }

    @Test
    void hidesTheSignInsFromAnotherAccount() {
        var erik = Tokens.of(Accounts.any().value(), SCOPE);
        var cursor = json(owner.get("/api/v1/sign-ins?limit=1"), "$.next");

        var foreign = owner.get("/api/v1/sign-ins/" + success.id().value(), erik);

        assertProblem(foreign, HttpStatus.NOT_FOUND, "not-found");
        assertNothing(owner.get("/api/v1/sign-ins", erik));
        assertNothing(owner.get("/api/v1/sign-ins?q=firefox", erik));
        assertNothing(owner.get("/api/v1/sign-ins?cursor=" + cursor, erik));
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
            assertProblem(owner.get(uri, token), HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        var without = mvc.get().uri(uri).exchange();
        assertProblem(without, HttpStatus.UNAUTHORIZED, "unauthenticated");
        var scopeless = owner.get(uri, Tokens.of(maja.value(), "profile.read"));
        assertProblem(scopeless, HttpStatus.FORBIDDEN, "forbidden");
    }

    private static void assertNothing(MvcTestResult answer) {
        assertThat(answer).bodyJson().extractingPath("$.items").asArray().isEmpty();
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status, String type) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(answer, "$.type")).isEqualTo("urn:konto:problem:" + type);
    }
}
