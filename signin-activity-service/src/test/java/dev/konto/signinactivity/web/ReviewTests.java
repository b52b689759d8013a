package dev.konto.signinactivity.web;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.SignInFixtures.anUnusualSignInOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
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
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;

/// "This was me", "this wasn't me", and who may say so.
@ServiceTest
class ReviewTests {

    private static final String ME = "{\"verdict\": \"this-was-me\"}";
    private static final String NOT_ME = "{\"verdict\": \"this-was-not-me\"}";
    private static final String DONE = "{\"outcome\": \"done\"}";

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;

    private final AccountId maja = Accounts.any();
    private final SignIn unusual = anUnusualSignInOf(maja, MONDAY);
    private final String path = "/api/v1/sign-ins/" + unusual.id().value();
    private Owner owner;

    @BeforeEach
    void anUnusualSignIn() {
        owner = new Owner(mvc, maja);
        signIns.add(List.of(unusual, aSignInOf(maja, MONDAY.minusSeconds(60))));
    }

    @Test
    void saysWhyASignInIsUnusualInTheReadersLanguage() {
        assertThat(owner.get(path))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"needsReview": true, "review": null,
                         "flags": [{"reason": "new-country",
                                    "sentence": "The first sign-in from Italy.",
                                    "facts": {"countryCode": "IT"}}]}
                        """);
        assertThat(owner.getInSwedish(path))
                .bodyJson()
                .extractingPath("$.flags[0].sentence")
                .isEqualTo("Den första inloggningen från Italien.");
    }

    @Test
    void takesItsOwnersWordOnce() {
        assertThat(owner.send(HttpMethod.POST, path + "/review", ME)).hasStatusOk();
        var again = owner.send(HttpMethod.POST, path + "/review", ME);

        assertThat(again)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"needsReview": false, "review": {"verdict": "this-was-me"}}
                        """);
        assertThat(owner.get("/api/v1/sign-ins/summary"))
                .bodyJson()
                .extractingPath("$.needsReview")
                .isEqualTo(0);
        assertThat(owner.get("/api/v1/sign-ins?unusual=true"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(owner.published(2))
                .extracting(AccountEvent::type)
                .containsExactly(EventTypes.SIGN_IN_FLAGGED, EventTypes.SIGN_IN_REVIEWED);
        assertThat(owner.get(path + "/recovery")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"verdict\": \"perhaps\"}",
                "{\"verdict\": 1}",
                "{\"verdict\": \"this-was-me\", \"mood\": \"good\"}",
                "{"
            })
    void refusesWhatIsNoWord(String body) {
        assertThat(owner.send(HttpMethod.POST, path + "/review", body))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(signIns.owned(maja, unusual.id()).review()).isNull();
    }

    @Test
    void isNobodyElses() {
        owner.send(HttpMethod.POST, path + "/review", NOT_ME);
        var erik = Tokens.of(Accounts.any().value(), "sign-ins.read", "sign-ins.write");

        assertThat(owner.send(HttpMethod.POST, path + "/review", ME, erik))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.send(HttpMethod.GET, path + "/recovery", "", erik))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.send(HttpMethod.PUT, path + "/recovery/steps/end-sessions", DONE, erik))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void needsItsScope() {
        var reader = Tokens.of(maja.value(), "sign-ins.read");

        assertThat(owner.send(HttpMethod.POST, path + "/review", ME, reader))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(owner.send(HttpMethod.PUT, path + "/recovery/steps/end-sessions", DONE, reader))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(owner.send(HttpMethod.GET, path + "/recovery", "", "Bearer rubbish"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
