package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.account.Account;
import dev.konto.starter.mongo.Identifier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

/// Maja has forgotten her password: each edge of the drawing in [dev.konto.identity.reset].
class ForgottenPasswordJourneyTests {

    private static final String BEGIN = "/forgotten-password";

    private final Provider provider = Provider.SHARED;
    private final SecondFactors factors = provider.securityInfo().secondFactors();
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");
    private final String id = maja.id().value();

    @AfterEach
    void recover() {
        factors.wantsProofs(1);
        factors.throttles(false);
    }

    @Test
    void setsANewPasswordForWhoProvesAMethod() {
        factors.has(id, "phone", "text", "call");

        var code = choose(begin(maja.email().value()), "CALL");
        assertThat(factors.latest(id).channel()).isEqualTo("call");
        var proven = answer(code, "code of phone");
        var refused = set(proven, "short", "short");
        var done = follow(set(refused, "a new password", "a new password"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("It is too short.");
        assertThat(done.body()).contains("Your new password is set");
        assertThat(factors.passwordOf(id)).isEqualTo("a new password");
        assertThat(browser.cookies()).doesNotContainKey("konto-idp-password-reset");
    }

    @Test
    void asksForAsManyProofsAsThePolicyWants() {
        factors.has(id, "email");
        factors.has(id, "authenticator-app");
        factors.wantsProofs(2);

        var further = answer(choose(begin(maja.email().value()), "EMAIL"), "code of email");
        assertThat(further.body()).contains("asks for one more proof");
        assertThat(browser.redirectOf(BEGIN + "/new-password")).contains("/proof");
        var proven = answer(choose(further, "AUTHENTICATOR_APP"), "code of authenticator-app");

        assertThat(proven.body()).contains("Choose a new password");
    }

    @Test
    void looksTheSameWhetherOrNotThereIsAnAccount() {
        factors.has(id, "email");
        var stranger = new Browser(provider);

        var known = begin(maja.email().value());
        var unknown = begin(stranger, Identifier.next() + "@fjord.example");
        assertThat(same(unknown)).isEqualTo(same(known));
        var knownCode = choose(known, "EMAIL");
        var unknownCode = choose(stranger, unknown, "EMAIL");
        assertThat(same(unknownCode)).isEqualTo(same(knownCode));

        var wrong = fill(browser, knownCode, "/code", "code", "wrong");
        factors.throttles(true);
        var throttled = fill(browser, knownCode, "/code", "code", "wrong");
        var made = fill(stranger, unknownCode, "/code", "code", "wrong");

        assertThat(made.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(same(made)).isEqualTo(same(wrong)).isEqualTo(same(throttled));
    }

    @Test
    void sendsNothingToMethodsThatTheAccountDoesNotHave() {
        factors.has(id, "email");

        var page = begin(maja.email().value());
        var code = fillAndFollow(browser, page, "/proof", "kind", "TEXT_MESSAGE");

        assertThat(code.body()).contains("If this account has a phone");
        assertThat(fill(browser, code, "/code", "code", "code of email").statusCode())
                .isEqualTo(422);
        assertThat(factors.wasAsked(id)).isFalse();
    }

    @Test
    void beginsAnewAfterTooManyAnswers() {
        factors.has(id, "email");
        var code = choose(begin(maja.email().value()), "EMAIL");

        for (int nth = 0; nth < 10; nth++) {
            fill(browser, code, "/code", "code", "wrong");
        }
        var spent = follow(fill(browser, code, "/code", "code", "code of email"));

        assertThat(spent.body()).contains("too many tries");
    }

    @Test
    void insistsOnBothPasswordsBeingTheSame() {
        factors.has(id, "email");
        var proven = answer(choose(begin(maja.email().value()), "EMAIL"), "code of email");

        assertThat(set(proven, "a new password", "another password").body())
                .contains("both times the same");
        assertThat(factors.passwordOf(id)).isNull();
    }

    @Test
    void beginsAnewWhenTheProofsDoNotCountAnyMore() {
        factors.has(id, "email");
        var proven = answer(choose(begin(maja.email().value()), "EMAIL"), "code of email");

        factors.wantsProofs(2);
        var spent = follow(set(proven, "a new password", "a new password"));

        assertThat(spent.body()).contains("too many tries");
        assertThat(factors.passwordOf(id)).isNull();
    }

    @Test
    void isForTheBrowserThatBeganOnly() {
        factors.has(id, "email");
        answer(choose(begin(maja.email().value()), "EMAIL"), "code of email");

        var sentBack = new Browser(provider).redirectOf(BEGIN + "/new-password");

        assertThat(sentBack).startsWith(BEGIN + "?");
    }

    private HttpResponse<String> begin(String email) {
        return begin(browser, email);
    }

    private static HttpResponse<String> begin(Browser browser, String email) {
        return fillAndFollow(browser, browser.get(BEGIN), "", "email", email);
    }

    /// Waits until what was chosen was asked for.
    private HttpResponse<String> choose(HttpResponse<String> page, String kind) {
        var before = count();
        var code = choose(browser, page, kind);
        Awaitility.await().until(() -> count() > before);
        return code;
    }

    private int count() {
        return factors.wasAsked(id) ? factors.latest(id).number() : 0;
    }

    private static HttpResponse<String> choose(
            Browser browser, HttpResponse<String> page, String kind) {
        return fillAndFollow(browser, page, "/proof", "kind", kind);
    }

    /// The code is known a moment before the provider knows that it was asked for.
    private HttpResponse<String> answer(HttpResponse<String> page, String code) {
        var answered =
                Awaitility.await()
                        .until(
                                () -> fill(browser, page, "/code", "code", code),
                                it -> it.statusCode() == 303);
        return follow(answered);
    }

    private HttpResponse<String> set(HttpResponse<String> page, String once, String twice) {
        return browser.fillIn(
                page, BEGIN + "/new-password", Map.of("password", once, "repeated", twice));
    }

    private HttpResponse<String> follow(HttpResponse<String> redirect) {
        return browser.get(Browser.location(redirect));
    }

    private static HttpResponse<String> fillAndFollow(
            Browser browser, HttpResponse<String> page, String at, String name, String value) {
        return browser.get(Browser.location(fill(browser, page, at, name, value)));
    }

    private static HttpResponse<String> fill(
            Browser browser, HttpResponse<String> page, String at, String name, String value) {
        return browser.fillIn(page, BEGIN + at, Map.of(name, value));
    }

    private static String same(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
