package dev.konto.identity;

import org.awaitility.Awaitility;

import java.net.http.HttpResponse;
import java.util.Map;

/// The pages of a forgotten password, in one browser.
///
/// @param account whose password it is
record ResetPages(Browser browser, SecondFactors factors, String account) {

    static final String BEGIN = "/forgotten-password";

    HttpResponse<String> begin(String email) {
        return fillAndFollow(browser.get(BEGIN), "", "email", email);
    }

    /// Waits until what was chosen was asked for.
    HttpResponse<String> choose(HttpResponse<String> page, String kind) {
        var before = count();
        var proof = chooseUnasked(page, kind);
        Awaitility.await().until(() -> count() > before);
        return proof;
    }

    private int count() {
        return factors.wasAsked(account) ? factors.latest(account).number() : 0;
    }

    /// Where the account itself is asked for nothing.
    HttpResponse<String> chooseUnasked(HttpResponse<String> page, String kind) {
        return fillAndFollow(page, "/proof", "kind", kind);
    }

    /// The code is known a moment before the provider knows that it was asked for.
    HttpResponse<String> answer(HttpResponse<String> page, String code) {
        return answer(page, Map.of("code", code));
    }

    HttpResponse<String> answer(HttpResponse<String> page, Map<String, String> proof) {
        var answered =
                Awaitility.await()
                        .until(
                                () -> browser.fillIn(page, BEGIN + "/code", proof),
                                it -> it.statusCode() == 303);
        return follow(answered);
    }

    HttpResponse<String> set(HttpResponse<String> page, String once, String twice) {
        return browser.fillIn(
                page, BEGIN + "/new-password", Map.of("password", once, "repeated", twice));
    }

    HttpResponse<String> follow(HttpResponse<String> redirect) {
        return browser.get(Browser.location(redirect));
    }

    HttpResponse<String> fill(HttpResponse<String> page, String at, String name, String value) {
        return browser.fillIn(page, BEGIN + at, Map.of(name, value));
    }

    private HttpResponse<String> fillAndFollow(
            HttpResponse<String> page, String at, String name, String value) {
        return follow(fill(page, at, name, value));
    }

    /// What a page says to everybody.
    static String same(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
