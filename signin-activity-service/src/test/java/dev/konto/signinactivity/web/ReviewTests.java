package dev.konto.signinactivity.web;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.SignInFixtures.anUnusualSignInOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;
import java.util.UUID;

/// "This was me", "this wasn't me", and what follows.
@ServiceTest
class ReviewTests {

    private static final String ME = "{\"verdict\": \"this-was-me\"}";
    private static final String NOT_ME = "{\"verdict\": \"this-was-not-me\"}";

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;

    private final AccountId maja = Accounts.any();
    private final SignIn unusual = anUnusualSignInOf(maja, MONDAY);
    private final String path = "/api/v1/sign-ins/" + unusual.id().value();
    private final String transaction = UUID.randomUUID().toString();

    @BeforeEach
    void anUnusualSignIn() {
        signIns.add(List.of(unusual, aSignInOf(maja, MONDAY.minusSeconds(60))));
    }

    @Test
    void saysWhyASignInIsUnusualInTheReadersLanguage() {
        assertThat(get(path))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"needsReview": true, "review": null,
                         "flags": [{"reason": "new-country",
                                    "sentence": "The first sign-in from Italy.",
                                    "facts": {"countryCode": "IT"}}]}
                        """);
        var swedish =
                mvc.get()
                        .uri(path)
                        .header("Authorization", Tokens.of(maja.value(), "sign-ins.read"))
                        .header("Accept-Language", "sv")
                        .exchange();
        assertThat(swedish)
                .bodyJson()
                .extractingPath("$.flags[0].sentence")
                .isEqualTo("Den första inloggningen från Italien.");
    }

    @Test
    void takesItsOwnersWordOnce() {
        assertThat(review(ME)).hasStatusOk();
        var again = review(ME);

        assertThat(again)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"needsReview": false, "review": {"verdict": "this-was-me"}}
                        """);
        assertThat(get("/api/v1/sign-ins/summary"))
                .bodyJson()
                .extractingPath("$.needsReview")
                .isEqualTo(0);
        assertThat(get("/api/v1/sign-ins?unusual=true"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(published(2))
                .extracting(AccountEvent::type)
                .containsExactly(EventTypes.SIGN_IN_FLAGGED, EventTypes.SIGN_IN_REVIEWED);
        assertThat(get(path + "/recovery")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void joinsAllOfARecoveryByOneTransaction() {
        review(NOT_ME);
        review(NOT_ME);
        for (var step : List.of("change-password", "end-sessions", "review-methods")) {
            assertThat(take(step, "done")).hasStatusOk();
        }
        assertThat(take("change-password", "skipped")).hasStatusOk();
        var last = take("review-devices", "skipped");

        assertThat(last)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"transaction": "%s",
                         "steps": [{"step": "end-sessions", "outcome": "done"},
                                   {"step": "change-password", "outcome": "done"},
                                   {"step": "review-methods", "outcome": "done"},
                                   {"step": "review-devices", "outcome": "skipped"}]}
                        """
                                .formatted(transaction));
        assertThat(last).bodyJson().extractingPath("$.completedAt").isNotNull();
        var events = published(8);
        assertThat(events.stream().filter(it -> !it.type().equals(EventTypes.SIGN_IN_FLAGGED)))
                .hasSize(7)
                .allSatisfy(it -> assertThat(it.transaction()).isEqualTo(transaction))
                .allSatisfy(EventContract::assertKept);
        assertThat(events)
                .extracting(AccountEvent::type)
                .contains(
                        EventTypes.SIGN_IN_RECOVERY_STARTED,
                        EventTypes.SIGN_IN_RECOVERY_STEP_TAKEN,
                        EventTypes.SIGN_IN_RECOVERY_COMPLETED);
    }

    @Test
    void showsHowFarItsOwnerCame() {
        review(NOT_ME);
        take("end-sessions", "done");

        assertThat(get(path + "/recovery"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"completedAt": null, "changesSince": [],
                         "steps": [{"step": "end-sessions", "outcome": "done"},
                                   {"step": "change-password", "outcome": null, "at": null},
                                   {"step": "review-methods", "outcome": null, "at": null},
                                   {"step": "review-devices", "outcome": null, "at": null}]}
                        """);
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
        assertThat(review(body)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(signIns.owned(maja, unusual.id()).review()).isNull();
    }

    @Test
    void refusesWhatIsNoStep() {
        review(NOT_ME);

        assertThat(take("burn-the-house", "done")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(take("end-sessions", "perhaps")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isNobodyElses() {
        review(NOT_ME);
        var erik = Tokens.of(Accounts.any().value(), "sign-ins.read", "sign-ins.write");

        assertThat(send(HttpMethod.POST, path + "/review", ME, erik))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(HttpMethod.GET, path + "/recovery", "", erik))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(HttpMethod.PUT, path + "/recovery/steps/end-sessions", DONE, erik))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void needsItsScope() {
        var reader = Tokens.of(maja.value(), "sign-ins.read");

        assertThat(send(HttpMethod.POST, path + "/review", ME, reader))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(HttpMethod.PUT, path + "/recovery/steps/end-sessions", DONE, reader))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(HttpMethod.GET, path + "/recovery", "", "Bearer rubbish"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private static final String DONE = "{\"outcome\": \"done\"}";

    private List<AccountEvent> published(int count) {
        try (var events = PublishedEvents.on(Topics.SIGN_IN_EVENTS)) {
            return events.await(maja.value(), count);
        }
    }

    private MvcTestResult review(String body) {
        return send(HttpMethod.POST, path + "/review", body, mine());
    }

    private MvcTestResult take(String step, String outcome) {
        var body = "{\"outcome\": \"" + outcome + "\"}";
        return send(HttpMethod.PUT, path + "/recovery/steps/" + step, body, mine());
    }

    private MvcTestResult get(String uri) {
        return send(HttpMethod.GET, uri, "", mine());
    }

    private String mine() {
        return Tokens.of(maja.value(), "sign-ins.read", "sign-ins.write");
    }

    private MvcTestResult send(HttpMethod method, String uri, String body, String token) {
        return mvc.method(method)
                .uri(uri)
                .header("Authorization", token)
                .header("Konto-Transaction", transaction)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
