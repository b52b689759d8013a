package dev.konto.securityinfo.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.SecurityInfoFixtures;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.Tokens;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the identity provider asks about one account, for people at different addresses.
public record ProviderCalls(MockMvcTester mvc, String account) {

    private static final String CHALLENGES = "/internal/v1/challenges";

    public MvcTestResult signInMethods() {
        return send(mvc.get().uri("/internal/v1/accounts/{account}/sign-in-methods", account));
    }

    public MvcTestResult open(String method, String purpose) {
        return openWith(
                """
                {"accountId": "%s", "methodId": "%s", "purpose": "%s", "ip": "%s"}
                """
                        .formatted(account, method, purpose, SecurityInfoFixtures.anAddress()));
    }

    /// The id of a challenge for a sign-in on a device that its owner is known to use.
    public String openedOn(String device, String method) {
        var answer = openOn(device, method);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return Answers.json(answer, "$.id");
    }

    public MvcTestResult openOn(String device, String method) {
        return openWith(
                """
                {"accountId": "%s", "methodId": "%s", "purpose": "sign-in", "device": "%s"}
                """
                        .formatted(account, method, device));
    }

    public MvcTestResult openWith(String body) {
        return send(json(mvc.post().uri(CHALLENGES), body));
    }

    /// The id of a challenge that could be opened.
    public String opened(String method, String purpose) {
        var answer = open(method, purpose);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return Answers.json(answer, "$.id");
    }

    public MvcTestResult answer(String challenge, String code) {
        return answerWith(
                challenge,
                "{\"code\": \"%s\", \"ip\": \"%s\"}"
                        .formatted(code, SecurityInfoFixtures.anAddress()));
    }

    public MvcTestResult answerWith(String challenge, String body) {
        return send(json(mvc.post().uri(CHALLENGES + "/{id}/answers", challenge), body));
    }

    public String outcome(String challenge, String code) {
        return Answers.json(answer(challenge, code), "$.outcome");
    }

    public MvcTestResult post(String uri, String body) {
        return send(json(mvc.post().uri(uri), body));
    }

    public MvcTestResult get(String uri) {
        return send(mvc.get().uri(uri));
    }

    private static MockMvcRequestBuilder json(MockMvcRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MvcTestResult send(MockMvcRequestBuilder request) {
        return request.header("Authorization", Tokens.ofIdentityProvider()).exchange();
    }
}
