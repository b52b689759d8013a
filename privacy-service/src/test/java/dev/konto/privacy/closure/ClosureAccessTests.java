package dev.konto.privacy.closure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;

/// Who may ask for an account to be closed, and take it back.
@ServiceTest
class ClosureAccessTests {

    @Autowired MockMvcTester mvc;
    @Autowired Closures closures;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), "privacy.read", "privacy.write");

    @Test
    void isUndoneInTime() {
        call(HttpMethod.POST, token);
        assertThat(call(HttpMethod.GET, token))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"state": "closing", "graceDays": 14, "kept": [{"id": "closure-record"}, {"id": "sign-ins"}]}
                        """);

        assertThat(call(HttpMethod.DELETE, token)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(call(HttpMethod.DELETE, token)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(call(HttpMethod.GET, token))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("open");
    }

    @Test
    void isNobodyElses() {
        call(HttpMethod.POST, token);
        var erik = Tokens.of(Accounts.any().value(), "privacy.read", "privacy.write");

        assertThat(call(HttpMethod.GET, erik))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("open");
        assertThat(call(HttpMethod.DELETE, erik)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(closures.findByOpen(maja)).isPresent();
    }

    @Test
    void asksForARecentSignInAndTheRightScope() {
        var old = Tokens.of(maja.value(), Instant.now().minusSeconds(1_000), "privacy.write");
        var reader = Tokens.of(maja.value(), "privacy.read");

        assertThat(call(HttpMethod.POST, old)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(call(HttpMethod.POST, reader)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(call(HttpMethod.DELETE, reader)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(closures.findByOpen(maja)).isEmpty();
    }

    private MvcTestResult call(HttpMethod method, String authorization) {
        return mvc.method(method)
                .uri("/api/v1/privacy/closure")
                .header("Authorization", authorization)
                .exchange();
    }
}
