package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.SecurityInfoFixtures.NEW;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.web.Calls.READ;
import static dev.konto.securityinfo.web.Calls.WRITE;
import static dev.konto.securityinfo.web.Calls.assertProblem;
import static dev.konto.securityinfo.web.Calls.changeBody;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.securityinfo.SecurityInfos;
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

import java.util.Objects;
import java.util.stream.IntStream;

/// `PUT /api/v1/security-info/password`.
@SecurityInfoTest
class ChangePasswordTests {

    @Autowired SettingPassword setting;
    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), READ, WRITE);
    private final Calls calls;
    private String hash = "";

    ChangePasswordTests(@Autowired MockMvcTester mvc) {
        this.calls = new Calls(mvc);
    }

    @BeforeEach
    void aPassword() {
        setting.set(Accounts.administrator(), maja, OLD);
        hash = hash();
    }

    @Test
    void changesThePassword() {
        assertThat(calls.change(token, OLD.text(), NEW.text())).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(calls.outcome(maja.value(), NEW.text())).isEqualTo("correct");
        assertThat(calls.outcome(maja.value(), OLD.text())).isEqualTo("wrong");
    }

    @Test
    void changesNothingByAWrongPassword() {
        var refused = calls.change(token, NEW.text(), NEW.text() + " more");

        assertProblem(refused, HttpStatus.UNPROCESSABLE_CONTENT, "wrong-password");
        assertThat(Answers.json(refused, "$.detail"))
                .isEqualTo("That is not your current password. Nothing was changed.");
        assertUnchanged();
    }

    @Test
    void asksToWaitAfterTooManyWrongPasswords() {
        IntStream.range(0, 5).forEach(_ -> calls.change(token, "wrong", NEW.text()));

        var refused = calls.change(token, OLD.text(), NEW.text());

        assertProblem(refused, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts");
        assertThat(refused).hasHeader("Retry-After", "30");
        assertThat(Answers.json(refused, "$.detail")).endsWith("Try again in 30 seconds.");
        assertUnchanged();
    }

    @Test
    void namesTheRulesThatTheNewPasswordBreaks() {
        var refused = calls.change(token, OLD.text(), "Konto123");

        assertProblem(refused, HttpStatus.UNPROCESSABLE_CONTENT, "password-unacceptable");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.reasons[*].code")
                .asArray()
                .containsExactly("minimum-length", "not-names");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.reasons[*].text")
                .asArray()
                .contains("Use at least 15 characters.");
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"currentPassword": "a"}                               | #/newPassword
                    {"newPassword": "a"}                                   | #/currentPassword
                    {"currentPassword": null, "newPassword": "a"}          | #/currentPassword
                    {"currentPassword": 7, "newPassword": "a"}             | #/currentPassword
                    {"currentPassword": "a", "newPassword": ["b"]}         | #/newPassword
                    {"currentPassword": "a", "newPassword": {"text": "b"}} | #/newPassword
                    {"currentPassword": "a", "newPassword": "b", "c": "d"} | #/c
                    {"currentPassword": "a", "newPassword": "b"            | #
                    []                                                     | #/
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = calls.change(token, body);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
        assertUnchanged();
    }

    @Test
    void changesNobodyElsesPassword() {
        var erik = Tokens.of(Accounts.any().value(), READ, WRITE);

        assertProblem(
                calls.change(erik, OLD.text(), NEW.text()),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "wrong-password");
        assertThat(calls.show(erik)).bodyJson().extractingPath("$.methods").asArray().isEmpty();
        assertUnchanged();
    }

    @Test
    void refusesTokensThatAreNotGood() {
        for (var bad :
                new String[] {
                    "Bearer rubbish",
                    Tokens.forged(maja.value(), READ, WRITE),
                    Tokens.expired(maja.value(), READ, WRITE),
                    Tokens.forAnotherAudience(maja.value(), READ, WRITE)
                }) {
            assertProblem(
                    calls.change(bad, OLD.text(), NEW.text()),
                    HttpStatus.UNAUTHORIZED,
                    "unauthenticated");
        }
        assertProblem(
                calls.change(null, OLD.text(), NEW.text()),
                HttpStatus.UNAUTHORIZED,
                "unauthenticated");
        assertUnchanged();
    }

    @Test
    void refusesTokensWithoutTheScope() {
        var reader = Tokens.of(maja.value(), READ);

        assertProblem(
                calls.change(reader, changeBody(OLD.text(), NEW.text())),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertUnchanged();
    }

    private void assertUnchanged() {
        assertThat(hash()).isEqualTo(hash);
    }

    private String hash() {
        return Objects.requireNonNull(infos.of(maja).password()).hash();
    }
}
