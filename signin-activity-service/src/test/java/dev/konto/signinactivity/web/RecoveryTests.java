package dev.konto.signinactivity.web;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.anUnusualSignInOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

/// What follows "this wasn't me".
@ServiceTest
class RecoveryTests {

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;

    private final AccountId maja = Accounts.any();
    private final SignIn unusual = anUnusualSignInOf(maja, MONDAY);
    private final String path = "/api/v1/sign-ins/" + unusual.id().value();
    private Owner owner;

    @BeforeEach
    void aSignInThatWasNotHers() {
        owner = new Owner(mvc, maja);
        signIns.add(List.of(unusual));
        sayItWasNotMe();
    }

    @Test
    void joinsAllOfARecoveryByOneTransaction() {
        sayItWasNotMe();
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
                                .formatted(owner.transaction()));
        assertThat(last).bodyJson().extractingPath("$.completedAt").isNotNull();
        var events = owner.published(8);
        assertThat(events.stream().filter(it -> !it.type().equals(EventTypes.SIGN_IN_FLAGGED)))
                .hasSize(7)
                .allSatisfy(it -> assertThat(it.transaction()).isEqualTo(owner.transaction()))
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
        take("end-sessions", "done");

        assertThat(owner.get(path + "/recovery"))
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

    @Test
    void refusesWhatIsNoStep() {
        assertThat(take("burn-the-house", "done")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(take("end-sessions", "perhaps")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult take(String step, String outcome) {
        var body = "{\"outcome\": \"" + outcome + "\"}";
        return owner.send(HttpMethod.PUT, path + "/recovery/steps/" + step, body);
    }

    private void sayItWasNotMe() {
        owner.send(HttpMethod.POST, path + "/review", "{\"verdict\": \"this-was-not-me\"}");
    }
}
