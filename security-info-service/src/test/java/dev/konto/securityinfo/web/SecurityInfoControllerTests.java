package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.web.Calls.READ;
import static dev.konto.securityinfo.web.Calls.WRITE;
import static dev.konto.securityinfo.web.Calls.assertProblem;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Objects;

@SecurityInfoTest
class SecurityInfoControllerTests {

    @Autowired SettingPassword setting;
    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), READ, WRITE);
    private final Calls calls;

    SecurityInfoControllerTests(@Autowired MockMvcTester mvc) {
        this.calls = new Calls(mvc);
    }

    @BeforeEach
    void aPassword() {
        setting.set(Accounts.administrator(), maja, OLD);
    }

    @Test
    void showsThatThereIsAPasswordButNothingOfIt() {
        var answer = calls.show(token);

        var changedAt = Objects.requireNonNull(infos.of(maja).password()).changedAt();
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"methods": [], "defaultMethodId": null,
                         "password": {"changedAt": "%s", "lastUsedAt": null}}
                        """
                                .formatted(changedAt));
    }

    @Test
    void showsNothingWhereThereIsNothing() {
        var newcomer = Tokens.of(Accounts.any().value(), READ);

        assertThat(calls.show(newcomer))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"methods": [], "defaultMethodId": null, "password": null}
                        """);
    }

    @Test
    void tellsThePolicyInTheReadersLanguage() {
        var english = calls.policy(token, "en");
        var swedish = calls.policy(token, "sv");

        assertThat(english)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"password": {"minLength": 15, "maxLength": 256,
                          "reason": {"code": "only-factor"},
                          "rules": [
                            {"code": "minimum-length", "text": "Use at least 15 characters."},
                            {"code": "maximum-length"}, {"code": "not-common"},
                            {"code": "not-names"}, {"code": "not-predictable"},
                            {"code": "not-current",
                             "text": "Choose another password than you have now."}]},
                         "freshness": [
                           {"operation": "change-password", "needs": "current-password"},
                           {"operation": "change-methods", "needs": "recent-sign-in"}]}
                        """);
        assertThat(Answers.json(swedish, "$.password.rules[0].text"))
                .isEqualTo("Använd minst 15 tecken.");
        assertThat(Answers.json(swedish, "$.freshness[0].text")).contains("lösenord");
    }

    @Test
    void isForTheOwnersOwnReading() {
        var writer = Tokens.of(maja.value(), WRITE);

        assertProblem(calls.show(null), HttpStatus.UNAUTHORIZED, "unauthenticated");
        assertProblem(calls.policy(null, "en"), HttpStatus.UNAUTHORIZED, "unauthenticated");
        assertProblem(calls.show(writer), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(calls.policy(writer, "en"), HttpStatus.FORBIDDEN, "forbidden");
    }
}
