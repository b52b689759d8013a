package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.securityinfo.SettingPassword;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.stream.IntStream;

@SecurityInfoTest
class PasswordVerificationControllerTests {

    @Autowired SettingPassword setting;

    private final AccountId maja = Accounts.any();
    private final Calls calls;

    PasswordVerificationControllerTests(@Autowired MockMvcTester mvc) {
        this.calls = new Calls(mvc);
    }

    @BeforeEach
    void aPassword() {
        setting.set(Accounts.administrator(), maja, OLD);
    }

    @Test
    void tellsRightFromWrong() {
        assertThat(verify("maja-demo-password", "192.0.2.9"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"outcome\": \"correct\", \"retryAfterSeconds\": null}");
        assertThat(calls.outcome(maja.value(), "wrong")).isEqualTo("wrong");
        assertThat(calls.outcome(Accounts.any().value(), OLD.text())).isEqualTo("wrong");
    }

    @Test
    void tellsWhenToTryAgain() {
        IntStream.range(0, 5).forEach(_ -> calls.outcome(maja.value(), "wrong"));

        assertThat(verify("maja-demo-password", "192.0.2.9"))
                .bodyJson()
                .isStrictlyEqualTo("{\"outcome\": \"throttled\", \"retryAfterSeconds\": 30}");
    }

    @ParameterizedTest
    @CsvSource({"2001:db8::7", "fe80::7%eth0", "::ffff:192.0.2.9"})
    void takesAnyAddress(String ip) {
        assertThat(verify("maja-demo-password", ip))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("correct");
    }

    @Test
    void takesNoAddress() {
        var body =
                "{\"accountId\": \"%s\", \"password\": \"%s\"}".formatted(maja.value(), OLD.text());

        assertThat(calls.verify(Tokens.ofIdentityProvider(), body))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("correct");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"accountId": "a"}                                      | #/password
                    {"password": "a"}                                       | #/accountId
                    {"accountId": "", "password": "a"}                      | #/accountId
                    {"accountId": "a b", "password": "a"}                   | #/accountId
                    {"accountId": "a", "password": 1}                       | #/password
                    {"accountId": "a", "password": "a", "ip": "konto.test"} | #/ip
                    {"accountId": "a", "password": "a", "address": "::1"}   | #/address
                    {"accountId": "a", "password": "a"                      | #
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = calls.verify(Tokens.ofIdentityProvider(), body);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void isForTheIdentityProviderOnly() {
        var body = "{\"accountId\": \"%s\", \"password\": \"a\"}".formatted(maja.value());

        for (var token :
                new String[] {
                    Tokens.of(maja.value(), Calls.READ, Calls.WRITE), Tokens.ofAdministrator()
                }) {
            assertProblem(calls.verify(token, body), HttpStatus.FORBIDDEN, "forbidden");
        }
        assertProblem(calls.verify(null, body), HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    private MvcTestResult verify(String password, String ip) {
        var body =
                """
                {"accountId": "%s", "password": "%s", "ip": "%s"}
                """
                        .formatted(maja.value(), password, ip);
        return calls.verify(Tokens.ofIdentityProvider(), body);
    }
}
