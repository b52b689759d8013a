package dev.konto.identity.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.CodeRefused;
import dev.konto.identity.challenge.Judgement.Correct;
import dev.konto.identity.challenge.Method;
import dev.konto.identity.challenge.MethodType;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Things that happen at the same moment on the way to a new password: whoever is second starts
/// over on what the first one left.
@IdentityProviderTest
class ResetRaceTests {

    @Autowired PendingResets pending;
    @Autowired NotingChoice choosing;
    @Autowired NotingChallenge noting;
    @Autowired CountingAnswer counting;
    @Autowired NotingProof proving;

    private final AccountId maja = Accounts.any();
    private final BrowserSecret browser = BrowserSecret.next(new Random());
    private final Challenge asked = challenge("mail");

    @BeforeEach
    void begin() {
        var methods =
                new ResetMethods(List.of(method("mail"), method("app")), 2, List.of(), List.of());
        var endsAt = Instant.now().plus(Duration.ofMinutes(30));
        pending.save(PendingReset.begin(browser.hash(), maja, null, methods, endsAt));
    }

    @RepeatedTest(3)
    void countsAllAnswersAndNotesWhatWasAskedMeanwhile() throws Exception {
        var chosen = choosing.note(browser, ProofKind.EMAIL);

        var refusals =
                AtOnce.refusals(
                        () -> counting.count(browser),
                        () -> counting.count(browser),
                        () -> {
                            noting.note(chosen, asked);
                            return null;
                        });

        assertThat(refusals).isEmpty();
        assertThat(here().answers()).isEqualTo(8);
        assertThat(here().challenge()).isEqualTo(asked);
    }

    @RepeatedTest(3)
    void neverMistakesWhatWasAskedForWhatIsChosenMeanwhile() throws Exception {
        var chosen = choosing.note(browser, ProofKind.EMAIL);

        var refusals =
                AtOnce.refusals(
                        () -> choosing.note(browser, ProofKind.AUTHENTICATOR_APP),
                        () -> {
                            noting.note(chosen, asked);
                            return null;
                        });

        assertThat(refusals).isEmpty();
        assertThat(here().kind()).isEqualTo(ProofKind.AUTHENTICATOR_APP);
        assertThat(here().challenge()).isNull();
    }

    @RepeatedTest(3)
    void isProvenByTwoMethodsAtOnce() throws Exception {
        var refusals =
                AtOnce.refusals(
                        () -> proving.note(browser, "one", right("mail")),
                        () -> proving.note(browser, "other", right("app")));

        assertThat(refusals).isEmpty();
        assertThat(here().proofs()).containsExactlyInAnyOrder("one", "other");
        assertThat(here().proven()).isTrue();
    }

    @RepeatedTest(3)
    void takesAMethodForOneProofOfTwo() throws Exception {
        var refusals =
                AtOnce.refusals(
                        () -> proving.note(browser, "one", right("mail")),
                        () -> proving.note(browser, "other", right("mail")));

        assertThat(refusals).hasOnlyElementsOfType(CodeRefused.class).hasSize(1);
        assertThat(here().proven()).isFalse();
        assertThat(proving.note(browser, "further", right("app")).proven()).isTrue();
    }

    private PendingReset here() {
        return pending.standing(browser, Instant.now());
    }

    private Correct right(String method) {
        return new Correct(maja, method, MethodType.EMAIL, List.of(), null);
    }

    private static Method method(String id) {
        return new Method(id, MethodType.EMAIL, null, null, List.of());
    }

    private static Challenge challenge(String method) {
        var id = UUID.randomUUID().toString();
        return new Challenge(id, method, MethodType.EMAIL, null, null, null, null);
    }
}
