package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.Outside;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.securityinfo.SettingPassword;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.Map;

@SecurityInfoTest
class PasswordResetControllerTests {

    private static final String NEW = "eleven green bottles";

    @Autowired Outside outside;
    @Autowired SettingPassword setting;
    @Autowired MockMvcTester mvc;

    private final AccountId maja = Accounts.any();
    private final String address = maja.value() + "@home.example";
    private final MovableClock clock;
    private final MethodCalls owner;
    private final ProviderCalls provider;
    private String mail = "";

    PasswordResetControllerTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja.value());
        this.provider = new ProviderCalls(mvc, maja.value());
    }

    @BeforeEach
    void aForgottenPasswordAndAMailAddress() {
        setting.set(Accounts.administrator(), maja, OLD);
        mail = owner.added("{\"type\": \"email\", \"address\": \"%s\"}".formatted(address));
        assertThat(owner.confirm(mail, outside.codeMailedTo(address))).hasStatusOk();
        clock.moveOn(Duration.ofSeconds(1));
    }

    @Test
    void setsANewPasswordForWhoeverProvedToBeTheOwner() {
        assertThat(provider.get("/internal/v1/accounts/%s/reset-methods".formatted(maja.value())))
                .bodyJson()
                .hasPathSatisfying(
                        "$.methods",
                        it ->
                                it.assertThat()
                                        .asArray()
                                        .containsExactly(
                                                Map.of(
                                                        "id",
                                                        mail,
                                                        "type",
                                                        "email",
                                                        "hint",
                                                        "a•••@home.example")))
                .extractingPath("$.proofs")
                .isEqualTo(1);

        assertThat(provider.get("/internal/v1/accounts/%s/reset-methods".formatted(maja.value())))
                .bodyJson()
                .extractingPath("$.passwordRules[0]")
                .isEqualTo("Use at least 15 characters.");
        assertThat(reset(proof("password-reset"), NEW)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(new Calls(mvc).outcome(maja.value(), NEW)).isEqualTo("correct");
        assertThat(new Calls(mvc).outcome(maja.value(), OLD.text())).isEqualTo("wrong");
        try (var topic = PublishedEvents.on(Topics.SECURITY_INFO_EVENTS)) {
            var event = topic.await(maja.value(), 4).getLast();
            assertThat(event.type()).isEqualTo(EventTypes.SECURITY_INFO_PASSWORD_RESET);
            assertThat(event.data().at("/actor/id").asString()).isEqualTo(maja.value());
            assertThat(event.data().at("/provenBy/0").asString()).isEqualTo("email");
            EventContract.assertKept(event);
        }
    }

    @Test
    void takesAProofForOneResetOnly() {
        var proof = proof("password-reset");
        reset(proof, NEW);

        assertProblem(
                reset(proof, "twelve brown teapots"), HttpStatus.CONFLICT, "proofs-insufficient");
    }

    @Test
    void takesNoProofThatIsOldOrUnansweredOrAnothers() {
        var unanswered = provider.opened(mail, "password-reset");
        assertProblem(reset(unanswered, NEW), HttpStatus.CONFLICT, "proofs-insufficient");
        assertProblem(reset("none", NEW), HttpStatus.CONFLICT, "proofs-insufficient");
        assertThat(provider.outcome(unanswered, outside.codeMailedTo(address)))
                .isEqualTo("correct");

        var erik = Accounts.any();
        assertProblem(
                reset(erik.value(), unanswered, NEW), HttpStatus.CONFLICT, "proofs-insufficient");
        clock.moveOn(Duration.ofMinutes(15));
        assertProblem(reset(unanswered, NEW), HttpStatus.CONFLICT, "proofs-insufficient");
        assertThat(new Calls(mvc).outcome(maja.value(), OLD.text())).isEqualTo("correct");
    }

    @Test
    void takesNoProofThatWasMeantForASignIn() {
        var app = owner.app();
        var signIn = provider.opened(app.id(), "sign-in");
        assertThat(provider.outcome(signIn, app.code(clock))).isEqualTo("correct");

        assertProblem(reset(signIn, NEW), HttpStatus.CONFLICT, "proofs-insufficient");
    }

    @Test
    void keepsToTheRulesAndLeavesTheProofStanding() {
        var proof = proof("password-reset");

        var refused = reset(proof, "short");

        assertProblem(refused, HttpStatus.UNPROCESSABLE_CONTENT, "password-unacceptable");
        assertThat(Answers.json(refused, "$.reasons[0].code")).isEqualTo("minimum-length");
        assertThat(reset(proof, NEW)).hasStatus(HttpStatus.NO_CONTENT);
    }

    private String proof(String purpose) {
        var challenge = provider.opened(mail, purpose);
        outside.mailsTo(address, 2);
        assertThat(provider.outcome(challenge, outside.codeMailedTo(address))).isEqualTo("correct");
        return challenge;
    }

    private MvcTestResult reset(String proof, String password) {
        return reset(maja.value(), proof, password);
    }

    private MvcTestResult reset(String account, String proof, String password) {
        return provider.post(
                "/internal/v1/password-resets",
                """
                {"accountId": "%s", "challengeIds": ["%s"], "newPassword": "%s",
                 "ip": "192.0.2.8"}
                """
                        .formatted(account, proof, password));
    }
}
