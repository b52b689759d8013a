package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SecurityInfoTest
class SecretAdministrationControllerTests {

    @Autowired MockMvcTester mvc;
    @Autowired MovableClock clock;

    private final String maja = Accounts.any().value();

    @Test
    void leavesAloneWhatTheCurrentKeySealed() {
        new MethodCalls(mvc, clock, maja).app();

        assertThat(reseal("{\"after\": \"%s\", \"limit\": 1}".formatted(before(maja))))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"examined": 1, "resealed": 0, "failed": [], "next": "%s"}
                        """
                                .formatted(maja));
        assertThat(reseal("{\"after\": \"~\"}"))
                .bodyJson()
                .isLenientlyEqualTo("{\"examined\": 0, \"next\": null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"limit": 0}     | #/limit
                    {"limit": 1001}  | #/limit
                    {"after": "a b"} | #/after
                    {"all": true}    | #/all
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = reseal(body);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void isForAdministratorsOnly() {
        assertProblem(
                reseal("{}", Tokens.of(maja, Calls.WRITE)), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(reseal("{}", Tokens.ofIdentityProvider()), HttpStatus.FORBIDDEN, "forbidden");
    }

    private static String before(String account) {
        return account.substring(0, account.length() - 1);
    }

    private MvcTestResult reseal(String body) {
        return reseal(body, Tokens.ofAdministrator());
    }

    private MvcTestResult reseal(String body, String token) {
        return mvc.post()
                .uri("/admin/v1/secrets/resealings")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Authorization", token)
                .exchange();
    }
}
