package dev.konto.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/// Who may ask for an account's data, and get it.
@ServiceTest
class ExportAccessTests {

    @Autowired Exports exports;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), "privacy.read", "privacy.write");
    private ExportCalls calls;

    @BeforeEach
    void call(@Autowired MockMvcTester mvc) {
        calls = new ExportCalls(mvc);
    }

    @Test
    void runsOneAtATimeAndBelongsToItsOwner() {
        calls.post(token);
        var id = exports.findByRunning(maja).orElseThrow().id();
        var erik = Tokens.of(Accounts.any().value(), "privacy.read", "privacy.write");

        assertThat(calls.post(token)).hasStatus(HttpStatus.CONFLICT);
        assertThat(calls.get(erik, id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.archive(erik, id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.archive(token, id)).hasStatus(HttpStatus.CONFLICT);
        assertThat(calls.list(erik)).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(calls.list(token)).bodyJson().extractingPath("$.items").asArray().hasSize(1);
    }

    @Test
    void runsOnceWhenAskedForTwiceAtTheSameMoment() throws Exception {
        Callable<Integer> asking = () -> calls.post(token).getResponse().getStatus();

        var answers = AtOnce.run(List.of(asking, asking));

        assertThat(answers).extracting(Future::resultNow).containsExactlyInAnyOrder(201, 409);
        assertThat(calls.list(token)).bodyJson().extractingPath("$.items").asArray().hasSize(1);
    }

    @Test
    void asksForARecentSignInAndTheRightScope() {
        var old = Tokens.of(maja.value(), Instant.now().minusSeconds(1_000), "privacy.write");

        assertThat(calls.post(old)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(calls.post(Tokens.of(maja.value(), "privacy.read")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(exports.findByRunning(maja)).isEmpty();
    }
}
