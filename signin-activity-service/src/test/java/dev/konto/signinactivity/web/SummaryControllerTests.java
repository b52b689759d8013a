package dev.konto.signinactivity.web;

import static dev.konto.signinactivity.SignInFixtures.aFailureOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.web.Owner.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.signinactivity.SignIns;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@ServiceTest
class SummaryControllerTests {

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;

    @Test
    void summarizes() {
        var ada = Accounts.any();
        var last = aSignInOf(ada, daysAgo(40));
        signIns.add(List.of(last, aFailureOf(ada, daysAgo(31)), aFailureOf(ada, daysAgo(29))));

        var summary = new Owner(mvc, ada).get("/api/v1/sign-ins/summary");

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
        var summary = new Owner(mvc, Accounts.any()).get("/api/v1/sign-ins/summary");

        assertThat(summary)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"lastSignIn": null, "lastSuccess": null, "needsReview": 0,
                         "failuresLast30Days": 0, "places": [], "attribution": null}
                        """);
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }
}
