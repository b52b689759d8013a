package dev.konto.securityinfo.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.SecurityInfoFixtures;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.Tokens;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What clients of this service ask of it, each from an address of its own.
public record Calls(MockMvcTester mvc) {

    public static final String READ = "security-info.read";
    public static final String WRITE = "security-info.write";

    public MvcTestResult show(@Nullable String token) {
        return send(mvc.get().uri("/api/v1/security-info"), token);
    }

    public MvcTestResult policy(@Nullable String token, String language) {
        return send(
                mvc.get().uri("/api/v1/security-info/policy").header("Accept-Language", language),
                token);
    }

    public MvcTestResult change(@Nullable String token, String body) {
        return send(json(mvc.put().uri("/api/v1/security-info/password"), body), token);
    }

    public MvcTestResult change(@Nullable String token, String current, String chosen) {
        return change(token, changeBody(current, chosen));
    }

    public MvcTestResult set(@Nullable String token, String account, String body) {
        var uri = "/admin/v1/accounts/{account}/password";
        return send(json(mvc.put().uri(uri, account), body), token);
    }

    public MvcTestResult verify(@Nullable String token, String body) {
        return send(json(mvc.post().uri("/internal/v1/password-verifications"), body), token);
    }

    public String outcome(String account, String password) {
        var body =
                """
                {"accountId": "%s", "password": "%s", "ip": "%s"}
                """
                        .formatted(account, password, SecurityInfoFixtures.anAddress());
        return Answers.json(verify(Tokens.ofIdentityProvider(), body), "$.outcome");
    }

    public static String changeBody(String current, String chosen) {
        return """
        {"currentPassword": "%s", "newPassword": "%s"}
        """
                .formatted(current, chosen);
    }

    /// A refusal that its reader has words for.
    public static void assertProblem(MvcTestResult answer, HttpStatus status, String type) {
        Answers.assertProblem(answer, status, type);
        assertThat(Answers.json(answer, "$.title")).isNotEqualTo("title." + type);
        assertThat(Answers.json(answer, "$.detail")).contains(" ");
    }

    private static MockMvcRequestBuilder json(MockMvcRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MvcTestResult send(MockMvcRequestBuilder request, @Nullable String token) {
        var from = request.remoteAddress(SecurityInfoFixtures.anAddress());
        return (token == null ? from : from.header("Authorization", token)).exchange();
    }
}
