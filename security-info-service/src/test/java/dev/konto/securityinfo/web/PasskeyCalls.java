package dev.konto.securityinfo.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.passkey.TestAuthenticator;
import dev.konto.starter.test.Answers;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;

/// What somebody does with a passkey on their device.
public record PasskeyCalls(MethodCalls owner, ProviderCalls provider, TestAuthenticator device) {

    public static final String ADD = "{\"type\": \"passkey\", \"label\": \"Laptop\"}";

    private static final String ANYBODY = "/internal/v1/passkey-challenges";

    /// The id of a passkey that was added beside an app.
    public String added() {
        owner.app();
        var added = owner.add(ADD);
        assertThat(added).hasStatus(HttpStatus.CREATED);
        assertThat(confirm(added, device)).hasStatusOk();
        return Answers.json(added, "$.method.id");
    }

    public MvcTestResult confirm(MvcTestResult added, TestAuthenticator by) {
        var made = by.create(text(added), "$.challenge.publicKey");
        return owner.confirmWith(
                Answers.json(added, "$.method.id"), "{\"credential\": %s}".formatted(made));
    }

    /// A challenge that names nobody.
    public MvcTestResult open(String body) {
        return provider.post(ANYBODY, body);
    }

    /// What the device says to a challenge.
    public String signed(MvcTestResult opened) {
        return device.get(text(opened));
    }

    public MvcTestResult answer(MvcTestResult opened, String credential) {
        return answer(opened, credential, "");
    }

    /// With more said than the credential.
    ///
    /// @param more members of the body, with a comma at the end
    public MvcTestResult answer(MvcTestResult opened, String credential, String more) {
        return provider.answerWith(
                Answers.json(opened, "$.id"),
                "{%s \"credential\": %s}".formatted(more, credential));
    }

    public String outcome(MvcTestResult opened, String credential) {
        return Answers.json(answer(opened, credential), "$.outcome");
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
