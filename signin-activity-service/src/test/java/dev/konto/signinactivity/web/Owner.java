package dev.konto.signinactivity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;

import dev.konto.events.AccountEvent;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.Tokens;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;

/// Whoever owns the account asks the service, with a token of their own unless another is given.
/// All that they do is part of one transaction.
record Owner(MockMvcTester mvc, AccountId account, String transaction) {

    Owner(MockMvcTester mvc, AccountId account) {
        this(mvc, account, UUID.randomUUID().toString());
    }

    MvcTestResult get(String uri) {
        return get(uri, readToken());
    }

    MvcTestResult get(String uri, String token) {
        return mvc.get().uri(uri).header("Authorization", token).exchange();
    }

    MvcTestResult getInSwedish(String uri) {
        return mvc.get()
                .uri(uri)
                .header("Authorization", readToken())
                .header("Accept-Language", "sv")
                .exchange();
    }

    MvcTestResult send(HttpMethod method, String uri, String body) {
        return send(
                method, uri, body, Tokens.of(account.value(), "sign-ins.read", "sign-ins.write"));
    }

    MvcTestResult send(HttpMethod method, String uri, String body, String token) {
        return mvc.method(method)
                .uri(uri)
                .header("Authorization", token)
                .header("Konto-Transaction", transaction)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /// What was told of the account's sign-ins, once there is that much.
    List<AccountEvent> published(int count) {
        try (var events = PublishedEvents.on(Topics.SIGN_IN_EVENTS)) {
            return events.await(account.value(), count);
        }
    }

    static String json(MvcTestResult answer, String path) {
        return JsonPath.read(body(answer), path);
    }

    /// The cursor of the page behind this one, if there is one.
    static @Nullable String next(MvcTestResult page) {
        return JsonPath.read(body(page), "$.next");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readToken() {
        return Tokens.of(account.value(), "sign-ins.read");
    }
}
