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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;

@ServiceTest
class SignInControllerTests {

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;

    private final AccountId maja = Accounts.any();
    private final SignIn success = aSignInOf(maja, MONDAY);
    private final SignIn failure = aFailureOf(maja, TUESDAY);
    private Owner owner;

    @BeforeEach
    void aSuccessAndAFailure() {
        owner = new Owner(mvc, maja);
        signIns.add(List.of(success, failure));
    }

    @Test
    void showsASignIn() {
        var answer = owner.get("/api/v1/sign-ins/" + failure.id().value());

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
        var answer = owner.getInSwedish("/api/v1/sign-ins/" + success.id().value());

        assertThat(json(answer, "$.location.country")).isEqualTo("Sverige");
    }

    @Test
    void listsPageByPageLatestFirst() {
        var first = owner.get("/api/v1/sign-ins?limit=1");
        var second = owner.get("/api/v1/sign-ins?limit=1&cursor=" + json(first, "$.next"));

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
        var answer = owner.get("/api/v1/sign-ins?" + query);

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[*].outcome")
                .asArray()
                .containsExactly(only);
    }
}
