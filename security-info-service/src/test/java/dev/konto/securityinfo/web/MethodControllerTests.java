package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.securityinfo.DemandingSignIn;
import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.SignIn;
import dev.konto.starter.problem.Problem;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

@SecurityInfoTest
class MethodControllerTests {

    @Autowired DemandingSignIn demanding;

    private final String maja = Accounts.any().value();
    private final MovableClock clock;
    private final MethodCalls owner;
    private final MethodCalls erik;

    MethodControllerTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja);
        this.erik = new MethodCalls(mvc, clock, Accounts.any().value());
    }

    @Test
    void refusesToDeleteTheLastMethodThatLasts() {
        var app = owner.app();
        var codes = owner.added("{\"type\": \"recovery-codes\"}");

        assertProblem(owner.delete(app.id()), HttpStatus.CONFLICT, "last-method");
        assertThat(owner.delete(codes)).hasStatus(HttpStatus.NO_CONTENT);
        var second = owner.app();
        assertThat(owner.delete(app.id())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(Answers.json(owner.show(), "$.defaultMethodId")).isEqualTo(second.id());
    }

    @Test
    void tellsWhenThereIsNoRoomAndWhyInThePolicyToo() {
        IntStream.range(0, 5).forEach(_ -> owner.app());

        var refused = owner.add("{\"type\": \"authenticator-app\"}");

        assertProblem(refused, HttpStatus.CONFLICT, "method-limit-reached");
        assertThat(owner.policy())
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"secondStep": "if-registered", "password": {"minLength": 8}, "methods": [
                          {"type": "passkey", "limit": 10, "registered": 0, "allowed": true},
                          {"type": "authenticator-app", "limit": 5, "registered": 5,
                           "allowed": false, "reason": {"code": "limit-reached"}},
                          {"type": "phone"}, {"type": "email"}, {"type": "recovery-codes"},
                          {"type": "temporary-access-pass", "allowed": false},
                          {"type": "security-questions", "limit": 1, "allowed": true},
                          {"type": "app-password", "limit": 40}]}
                        """);
    }

    @Test
    void replacesRecoveryCodesAndWantsAMethodBesideThem() {
        assertProblem(
                owner.add("{\"type\": \"recovery-codes\"}"),
                HttpStatus.CONFLICT,
                "needs-another-method");
        owner.app();
        owner.added("{\"type\": \"recovery-codes\"}");
        var second = owner.added("{\"type\": \"recovery-codes\"}");

        assertThat(Answers.json(owner.show(), "$.methods[1].id")).isEqualTo(second);
        assertThat(owner.show()).bodyJson().extractingPath("$.methods.length()").isEqualTo(2);
    }

    @Test
    void wantsARecentSignInAndAStrongOneWhereThereIsASecondStep() {
        var now = clock.instant();
        var fresh = owner.signedIn(now, false);
        assertThat(fresh.add("{\"type\": \"app-password\"}")).hasStatus(HttpStatus.CREATED);
        var stale = owner.signedIn(now.minus(Duration.ofMinutes(16)), true);
        assertStepUp(stale.add("{\"type\": \"app-password\"}"), "max_age=\"900\"");

        var app = owner.app();

        assertStepUp(fresh.add("{\"type\": \"app-password\"}"), "acr:multi-factor");
        assertStepUp(fresh.delete(app.id()), "acr:multi-factor");
        assertStepUp(fresh.rename(app.id(), "{\"label\": \"x\"}"), "acr:multi-factor");
        assertStepUp(fresh.choose(app.id()), "acr:multi-factor");
        var minutesAgo = owner.signedIn(now.minus(Duration.ofMinutes(6)), true);
        assertStepUp(minutesAgo.add("{\"type\": \"passkey\"}"), "max_age=\"300\"");
        assertThat(minutesAgo.rename(app.id(), "{\"label\": \" x \"}"))
                .bodyJson()
                .extractingPath("$.label")
                .isEqualTo("x");
    }

    @Test
    void forgetsWhatIsNotFinishedWithinAnHour() {
        var added = owner.add("{\"type\": \"authenticator-app\"}");
        var app =
                new MethodCalls.App(
                        Answers.json(added, "$.method.id"),
                        Answers.json(added, "$.challenge.secret"));
        clock.moveOn(Duration.ofMinutes(60).plusSeconds(1));

        assertProblem(owner.confirm(app.id(), app.code(clock)), HttpStatus.NOT_FOUND, "not-found");
        owner.added("{\"type\": \"phone\", \"number\": \"+46701740651\"}");
        assertThat(owner.show()).bodyJson().extractingPath("$.methods.length()").isEqualTo(1);
    }

    @Test
    void letsAPassAddMethodsAndNothingElse() {
        var app = new MethodId(owner.app().id());
        var account = new AccountId(maja);
        var byPass = new SignIn(clock.instant(), null, List.of("pwd", "otp", "tap"));

        assertThatCode(() -> demanding.toAdd(account, MethodType.PASSKEY, byPass))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> demanding.toChange(account, app, byPass))
                .isInstanceOfSatisfying(
                        Problem.class,
                        it -> assertThat(it.headers()).containsKey("WWW-Authenticate"));
    }

    @Test
    void knowsNothingOfOthersMethods() {
        var app = owner.app();

        assertProblem(erik.confirm(app.id(), "1"), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(erik.resend(app.id(), "{}"), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(
                erik.rename(app.id(), "{\"label\": \"x\"}"), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(erik.delete(app.id()), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(erik.choose(app.id()), HttpStatus.NOT_FOUND, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                           | #/type
                    {"type": "smoke"}                            | #/type
                    {"type": "temporary-access-pass"}            | #/type
                    {"type": "phone"}                            | #/number
                    {"type": "phone", "number": "070-123 45 67"} | #/number
                    {"type": "email", "address": "maja"}         | #/address
                    {"type": "email", "code": "1"}               | #/code
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = owner.add(body);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    private static void assertStepUp(MvcTestResult refused, String challenge) {
        assertProblem(refused, HttpStatus.UNAUTHORIZED, "insufficient-user-authentication");
        assertThat(refused.getResponse().getHeader("WWW-Authenticate")).contains(challenge);
    }
}
