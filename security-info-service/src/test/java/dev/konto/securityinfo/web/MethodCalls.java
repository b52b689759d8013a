package dev.konto.securityinfo.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.Outside;
import dev.konto.securityinfo.SecurityInfoFixtures;
import dev.konto.securityinfo.totp.Base32;
import dev.konto.securityinfo.totp.Totp;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.Tokens;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// What the owner of an account asks about its methods, freshly signed in by two factors.
public record MethodCalls(MockMvcTester mvc, Clock clock, String account, Optional<String> header) {

    public MethodCalls(MockMvcTester mvc, Clock clock, String account) {
        this(mvc, clock, account, Optional.empty());
    }

    /// The same owner, signed in at that time, by two factors or by one.
    public MethodCalls signedIn(Instant at, boolean strongly) {
        var token =
                strongly
                        ? Tokens.strong(account, at, Calls.READ, Calls.WRITE)
                        : Tokens.of(account, at, Calls.READ, Calls.WRITE);
        return new MethodCalls(mvc, clock, account, Optional.of(token));
    }

    private static final String METHODS = "/api/v1/security-info/methods";

    public MvcTestResult show() {
        return send(mvc.get().uri("/api/v1/security-info"));
    }

    public MvcTestResult policy() {
        return send(mvc.get().uri("/api/v1/security-info/policy"));
    }

    public MvcTestResult add(String body) {
        return send(json(mvc.post().uri(METHODS), body));
    }

    public MvcTestResult addFrom(String address, String body) {
        return send(json(mvc.post().uri(METHODS), body), address);
    }

    /// The id of a method that could be added.
    public String added(String body) {
        var answer = add(body);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return Answers.json(answer, "$.method.id");
    }

    public MvcTestResult confirm(String id, String code) {
        return confirmWith(id, "{\"code\": \"%s\"}".formatted(code));
    }

    public MvcTestResult confirmWith(String id, String body) {
        return send(json(mvc.post().uri(METHODS + "/{id}/confirmation", id), body));
    }

    public MvcTestResult resend(String id, String body) {
        return send(json(mvc.post().uri(METHODS + "/{id}/resend", id), body));
    }

    public MvcTestResult rename(String id, String body) {
        return send(json(mvc.patch().uri(METHODS + "/{id}", id), body));
    }

    public MvcTestResult delete(String id) {
        return send(mvc.delete().uri(METHODS + "/{id}", id));
    }

    public MvcTestResult choose(String id) {
        var body = "{\"methodId\": \"%s\"}".formatted(id);
        return send(json(mvc.put().uri("/api/v1/security-info/default-method"), body));
    }

    private static MockMvcRequestBuilder json(MockMvcRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private MvcTestResult send(MockMvcRequestBuilder request) {
        return send(request, SecurityInfoFixtures.anAddress());
    }

    private MvcTestResult send(MockMvcRequestBuilder request, String address) {
        return request.remoteAddress(address).header("Authorization", token()).exchange();
    }

    private String token() {
        return header.orElseGet(
                () -> Tokens.strong(account, clock.instant(), Calls.READ, Calls.WRITE));
    }

    /// Adds a phone and confirms it.
    public String phone(String number, Outside outside) {
        var phone = added("{\"type\": \"phone\", \"number\": \"%s\"}".formatted(number));
        assertThat(confirm(phone, outside.codeTo(number))).hasStatusOk();
        return phone;
    }

    /// Adds an app and confirms it with the code of the step before now, so that the next code is
    /// still to be used.
    public App app() {
        var added = add("{\"type\": \"authenticator-app\"}");
        assertThat(added).hasStatus(HttpStatus.CREATED);
        var secret = Answers.json(added, "$.challenge.secret");
        var app = new App(Answers.json(added, "$.method.id"), secret);
        assertThat(confirmWithEarlierCode(app)).hasStatusOk();
        return app;
    }

    /// Again where the step ended on the way, which makes the code too old.
    private MvcTestResult confirmWithEarlierCode(App app) {
        var step = Totp.step(clock.instant());
        var confirmed = confirm(app.id(), app.code(clock, -1));
        return step == Totp.step(clock.instant())
                ? confirmed
                : confirm(app.id(), app.code(clock, -1));
    }

    /// An authenticator app on somebody's phone.
    public record App(String id, String secret) {

        public String code(Clock clock) {
            return code(clock, 0);
        }

        public String code(Clock clock, int steps) {
            return Totp.code(
                    Base32.decode(secret), Totp.step(clock.instant()) + steps, Totp.DIGITS);
        }
    }
}
