package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.account.Account;
import dev.konto.starter.mongo.Identifier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Maja has forgotten her password: each edge of the drawing in [dev.konto.identity.reset].
class ForgottenPasswordJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final SecondFactors factors = provider.securityInfo().secondFactors();
    private final Account maja = provider.person("Maja");
    private final String id = maja.id().value();
    private final Browser browser = new Browser(provider);
    private final ResetPages pages = new ResetPages(browser, factors, id);

    @AfterEach
    void recover() {
        factors.resets().wantsProofs(1);
        factors.throttles(false);
    }

    @Test
    void setsANewPasswordForWhoProvesAMethod() {
        factors.has(id, "phone", "text", "call");

        var code = pages.choose(pages.begin(maja.email().value()), "CALL");
        assertThat(factors.latest(id).channel()).isEqualTo("call");
        var proven = pages.answer(code, "code of phone");
        var refused = pages.set(proven, "short", "short");
        var done = pages.follow(pages.set(refused, "a new password", "a new password"));

        assertThat(code.body()).doesNotContain("No short ones.");
        assertThat(proven.body()).contains("No short ones.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("It is too short.");
        assertThat(done.body()).contains("Your new password is set");
        assertThat(factors.resets().passwordOf(id)).isEqualTo("a new password");
        assertThat(browser.cookies()).doesNotContainKey("konto-idp-password-reset");
    }

    @Test
    void asksForAsManyProofsAsThePolicyWants() {
        factors.has(id, "email");
        factors.has(id, "authenticator-app");
        factors.resets().wantsProofs(2);

        var further =
                pages.answer(
                        pages.choose(pages.begin(maja.email().value()), "EMAIL"), "code of email");
        assertThat(further.body()).contains("asks for one more proof");
        assertThat(browser.redirectOf(ResetPages.BEGIN + "/new-password")).contains("/proof");
        var proven =
                pages.answer(
                        pages.choose(further, "AUTHENTICATOR_APP"), "code of authenticator-app");

        assertThat(proven.body()).contains("Choose a new password");
    }

    @Test
    void looksTheSameWhetherOrNotThereIsAnAccount() {
        factors.has(id, "email");
        var stranger = new ResetPages(new Browser(provider), factors, "nobody");

        var known = pages.begin(maja.email().value());
        var unknown = stranger.begin(Identifier.next() + "@fjord.example");
        assertThat(ResetPages.same(unknown)).isEqualTo(ResetPages.same(known));
        var knownCode = pages.choose(known, "EMAIL");
        var unknownCode = stranger.chooseUnasked(unknown, "EMAIL");
        assertThat(ResetPages.same(unknownCode)).isEqualTo(ResetPages.same(knownCode));

        var wrong = pages.fill(knownCode, "/code", "code", "wrong");
        factors.throttles(true);
        var throttled = pages.fill(knownCode, "/code", "code", "wrong");
        var made = stranger.fill(unknownCode, "/code", "code", "wrong");

        assertThat(made.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(ResetPages.same(made))
                .isEqualTo(ResetPages.same(wrong))
                .isEqualTo(ResetPages.same(throttled));
    }

    @Test
    void sendsNothingToMethodsThatTheAccountDoesNotHave() {
        factors.has(id, "email");

        var page = pages.begin(maja.email().value());
        var code = pages.chooseUnasked(page, "TEXT_MESSAGE");

        assertThat(code.body()).contains("If this account has a phone");
        assertThat(pages.fill(code, "/code", "code", "code of email").statusCode()).isEqualTo(422);
        assertThat(factors.wasAsked(id)).isFalse();
    }

    @Test
    void beginsAnewAfterTooManyAnswers() {
        factors.has(id, "email");
        var code = pages.choose(pages.begin(maja.email().value()), "EMAIL");

        for (int nth = 0; nth < 10; nth++) {
            pages.fill(code, "/code", "code", "wrong");
        }
        var spent = pages.follow(pages.fill(code, "/code", "code", "code of email"));

        assertThat(spent.body()).contains("too many tries");
    }

    @Test
    void insistsOnBothPasswordsBeingTheSame() {
        factors.has(id, "email");
        var proven =
                pages.answer(
                        pages.choose(pages.begin(maja.email().value()), "EMAIL"), "code of email");

        assertThat(pages.set(proven, "a new password", "another password").body())
                .contains("both times the same");
        assertThat(factors.resets().passwordOf(id)).isNull();
    }

    @Test
    void beginsAnewWhenTheProofsDoNotCountAnyMore() {
        factors.has(id, "email");
        var proven =
                pages.answer(
                        pages.choose(pages.begin(maja.email().value()), "EMAIL"), "code of email");

        factors.resets().wantsProofs(2);
        var spent = pages.follow(pages.set(proven, "a new password", "a new password"));

        assertThat(spent.body()).contains("too many tries");
        assertThat(factors.resets().passwordOf(id)).isNull();
    }

    @Test
    void isForTheBrowserThatBeganOnly() {
        factors.has(id, "email");
        pages.answer(pages.choose(pages.begin(maja.email().value()), "EMAIL"), "code of email");

        var sentBack = new Browser(provider).redirectOf(ResetPages.BEGIN + "/new-password");

        assertThat(sentBack).startsWith(ResetPages.BEGIN + "?");
    }
}
