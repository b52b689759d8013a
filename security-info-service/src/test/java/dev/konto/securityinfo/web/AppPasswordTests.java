package dev.konto.securityinfo.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.SecurityInfoFixtures;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.stream.IntStream;

@SecurityInfoTest
class AppPasswordTests {

    @Autowired MockMvcTester mvc;

    private final String maja = Accounts.any().value();
    private final MethodCalls owner;
    private final ProviderCalls provider;

    AppPasswordTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @Test
    void letsAnOldClientInUntilItIsDeleted() {
        var added = owner.add("{\"type\": \"app-password\", \"label\": \"Old mail\"}");
        var id = Answers.json(added, "$.method.id");
        var password = Answers.json(added, "$.challenge.password");

        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(outcome(maja, password.replace("-", " "))).isEqualTo("correct");
        assertThat(outcome(Accounts.any().value(), password)).isEqualTo("wrong");
        assertThat(new Calls(mvc).outcome(maja, password)).isNotEqualTo("correct");
        assertThat(provider.open(id, "sign-in")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.delete(id)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(outcome(maja, password)).isEqualTo("wrong");
    }

    @Test
    void isThrottledWithThePassword() {
        var password =
                Answers.json(owner.add("{\"type\": \"app-password\"}"), "$.challenge.password");
        IntStream.range(0, 5).forEach(_ -> outcome(maja, "wrong"));

        assertThat(outcome(maja, password)).isEqualTo("throttled");
    }

    private String outcome(String account, String password) {
        return Answers.json(
                provider.post(
                        "/internal/v1/app-password-verifications",
                        """
                        {"accountId": "%s", "password": "%s", "ip": "%s"}
                        """
                                .formatted(account, password, SecurityInfoFixtures.anAddress())),
                "$.outcome");
    }
}
