package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.account.Account;
import dev.konto.starter.mongo.Identifier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.util.List;
import java.util.Map;

/// Maja has forgotten her password and proves who she is by a passkey, or by what she knows.
@ExtendWith(OutputCaptureExtension.class)
class ResetProofTests {

    private static final List<String> LOGGERS =
            List.of("dev.konto", "org.springframework.aop", "org.springframework.web");

    private final Provider provider = Provider.SHARED;
    private final SecondFactors factors = provider.securityInfo().secondFactors();
    private final Account maja = provider.person("Maja");
    private final String id = maja.id().value();
    private final String email = maja.email().value();
    private final ResetPages pages = new ResetPages(new Browser(provider), factors, id);
    private final String signed = SecondFactors.SIGNED.formatted(id);

    @AfterEach
    void recover() {
        factors.resets().wantsProofs(1);
        factors.resets().offersQuestions(false);
        factors.throttles(false);
        provider.securityInfo().failsWith(0);
        LOGGERS.forEach(name -> logging().setLogLevel(name, null));
    }

    @Test
    void setsANewPasswordForWhoeverHasAPasskey() {
        factors.has(id, "passkey");

        var asked = pages.chooseUnasked(pages.begin(email), "PASSKEY");
        assertThat(asked.body())
                .contains("data-passkey=\"asked\"")
                .contains("data-public-key=\"{&quot;challenge&quot;")
                .contains("/assets/passkey");
        assertThat(factors.latest("").channel()).isEqualTo("password-reset");
        var proven = pages.answer(asked, Map.of("credential", signed));
        pages.set(proven, "a new password", "a new password");

        assertThat(factors.resets().passwordOf(id)).isEqualTo("a new password");
    }

    @Test
    void asksForAPasskeyTheSameWhetherOrNotThereIsAnAccount() {
        factors.has(id, "passkey");
        var stranger = new ResetPages(new Browser(provider), factors, "nobody");

        var known = pages.chooseUnasked(pages.begin(email), "PASSKEY");
        var nowhere = stranger.begin(Identifier.next() + "@fjord.example");
        var unknown = stranger.chooseUnasked(nowhere, "PASSKEY");
        assertThat(ResetPages.same(unknown)).isEqualTo(ResetPages.same(known));

        var wrong = pages.fill(known, "/code", "credential", "{\"signed\":\"by nobody\"}");
        var others = stranger.fill(unknown, "/code", "credential", signed);
        assertThat(others.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(ResetPages.same(others)).isEqualTo(ResetPages.same(wrong));
        assertThat(wrong.body())
                .contains("That passkey didn&#39;t prove")
                .contains("Try again")
                .doesNotContain("data-passkey");
    }

    @Test
    void takesAPasskeyForOneProofOnly() {
        factors.has(id, "passkey");
        factors.has(id, "email");
        factors.resets().wantsProofs(2);

        var asked = pages.chooseUnasked(pages.begin(email), "PASSKEY");
        var further = pages.answer(asked, Map.of("credential", signed));
        var again = pages.chooseUnasked(further, "PASSKEY");

        assertThat(further.body()).contains("asks for one more proof");
        assertThat(pages.fill(again, "/code", "credential", signed).statusCode()).isEqualTo(422);
        var code = pages.choose(further, "EMAIL");
        assertThat(pages.answer(code, "code of email").body()).contains("Choose a new password");
    }

    @Test
    void saysWhenNoPasskeyCanBeAskedFor() {
        var begun = pages.begin(email);

        provider.securityInfo().failsWith(503);
        var refused = pages.fill(begun, "/proof", "kind", "PASSKEY");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("How can you prove it&#39;s you?", "id=\"trouble\"");
    }

    @Test
    void asksTheSameQuestionsOfEverybodyWhereThereAreAny() {
        assertThat(pages.begin(email).body()).doesNotContain("SECURITY_QUESTIONS");
        factors.has(id, "security-questions");
        factors.resets().offersQuestions(true);
        var stranger = new ResetPages(new Browser(provider, "sv"), factors, "nobody");

        var asked = pages.choose(pages.begin(email), "SECURITY_QUESTIONS");
        var unknown =
                stranger.chooseUnasked(
                        stranger.begin(Identifier.next() + "@fjord.example"), "SECURITY_QUESTIONS");

        assertThat(unknown.body())
                .contains("Svara på dina frågor")
                .contains("name=\"answer.soft-toy\"", "name=\"answer.first-dish\"");
        assertThat(pages.fill(asked, "/code", "answer.soft-toy", "Bear").body())
                .contains("Those weren&#39;t the answers");
        assertThat(stranger.fill(unknown, "/code", "answer.soft-toy", " ").body())
                .contains("<p>Svara på de frågor som du valde.</p>");
        var right = Map.of("answer.first-dish", " Raggmunk", "answer.soft-toy", "");
        assertThat(pages.answer(asked, right).body()).contains("Choose a new password");
    }

    @Test
    void nothingIsLoggedOfWhatProvesOrIsProven(CapturedOutput output) {
        factors.has(id, "email");
        factors.has(id, "passkey");
        factors.has(id, "security-questions");
        factors.resets().offersQuestions(true);
        LOGGERS.forEach(name -> logging().setLogLevel(name, LogLevel.TRACE));

        var begun = pages.begin(email);
        pages.fill(
                pages.choose(begun, "SECURITY_QUESTIONS"), "/code", "answer.soft-toy", "hush-hush");
        pages.fill(
                pages.chooseUnasked(begun, "PASSKEY"),
                "/code",
                "credential",
                "{\"hush\":\"hush\"}");
        var proven = pages.answer(pages.choose(begun, "EMAIL"), "code of email");
        pages.set(proven, "hush", "hush");
        pages.set(proven, "hush-hush password", "hush-hush password");

        var secret = pages.browser().cookies().values();
        assertThat(factors.resets().passwordOf(id)).isEqualTo("hush-hush password");
        assertThat(output).contains("/forgotten-password/new-password");
        assertThat(output).doesNotContain("hush", "code of email", email, "Bearer ");
        assertThat(output.getAll()).doesNotContain(secret);
    }

    private LoggingSystem logging() {
        return provider.bean(LoggingSystem.class);
    }
}
