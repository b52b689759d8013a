package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.securityinfo.SecurityInfos;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SecurityInfoTest
class PasswordAdministrationControllerTests {

    private static final String GOOD = "{\"password\": \"maja-demo-password\"}";

    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();
    private final Calls calls;

    PasswordAdministrationControllerTests(@Autowired MockMvcTester mvc) {
        this.calls = new Calls(mvc);
    }

    @Test
    void setsAPasswordForAnAccountThatIsNotKnownYet() {
        assertThat(set(GOOD)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(set(GOOD)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(calls.outcome(maja.value(), "maja-demo-password")).isEqualTo("correct");
        assertThat(infos.of(maja).outbox().sequence()).isEqualTo(1);
    }

    @Test
    void holdsAnAdministratorToTheSameRules() {
        var refused = set("{\"password\": \"passwordpassword\"}");

        assertProblem(refused, HttpStatus.UNPROCESSABLE_CONTENT, "password-unacceptable");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.reasons[*].code")
                .asArray()
                .containsExactly("not-common");
        assertThat(infos.findById(maja)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                 | #/password
                    {"password": null}                 | #/password
                    {"password": true}                 | #/password
                    {"password": "a", "force": true}   | #/force
                    {"password": "a"                   | #
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = set(body);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
        assertThat(infos.findById(maja)).isEmpty();
    }

    @Test
    void refusesWhatIsNoAccountId() {
        var refused = calls.set(Tokens.ofAdministrator(), "maja berg", GOOD);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo("?accountId");
    }

    @Test
    void isForAdministratorsOnly() {
        for (var token :
                new String[] {Tokens.of(maja.value(), Calls.WRITE), Tokens.ofIdentityProvider()}) {
            assertProblem(calls.set(token, maja.value(), GOOD), HttpStatus.FORBIDDEN, "forbidden");
        }
        assertProblem(
                calls.set(null, maja.value(), GOOD), HttpStatus.UNAUTHORIZED, "unauthenticated");
        assertThat(infos.findById(maja)).isEmpty();
    }

    private MvcTestResult set(String body) {
        return calls.set(Tokens.ofAdministrator(), maja.value(), body);
    }
}
