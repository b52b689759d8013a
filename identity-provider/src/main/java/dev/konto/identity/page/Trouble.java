package dev.konto.identity.page;

import dev.konto.identity.reset.NewPasswordUnacceptable;
import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Why a try to sign in did not do, for the page to say.
///
/// @param message the key of the sentence
/// @param arguments what fills it
/// @param reasons why a new password won't do, sentence by sentence
record Trouble(
        String message,
        List<Object> arguments,
        HttpStatus status,
        Map<String, String> headers,
        List<String> reasons) {

    static final Trouble MISSING = missing("sign-in.missing");

    private static final Logger log = LoggerFactory.getLogger(Trouble.class);

    static final Trouble NO_CODE = missing("sign-in.no-code");
    static final Trouble NO_EMAIL = missing("forgotten.no-email");
    static final Trouble NOT_REPEATED = missing("forgotten.not-repeated");
    static final Trouble RESET_FORGOTTEN = plain("forgotten.again", HttpStatus.OK, Map.of());

    /// A sign-in that took so long that it has to begin anew.
    static final Trouble FORGOTTEN = plain("sign-in.sign-in-forgotten", HttpStatus.OK, Map.of());

    /// Whether another try would not help.
    boolean isFinal() {
        return status == HttpStatus.FORBIDDEN;
    }

    /// The same, in the words of a forgotten password, which tell nobody who has an account.
    Trouble at(ProofForm form) {
        return switch (message) {
            case "sign-in.code-refused" -> as("forgotten." + form.label() + "-refused");
            case "sign-in.no-code" -> as("forgotten.no-" + form.label());
            default -> this;
        };
    }

    private Trouble as(String other) {
        return new Trouble(other, arguments, status, headers, reasons);
    }

    static Trouble of(Problem problem) {
        return new Trouble(
                "sign-in." + problem.sentence(),
                Arrays.asList(problem.arguments()),
                status(problem.kind()),
                problem.headers(),
                problem instanceof NewPasswordUnacceptable rules ? rules.reasons() : List.of());
    }

    /// Without its own database the provider lets nobody in, since it could not write it down.
    static Trouble of(DataAccessException e) {
        log.warn("Nobody can sign in: {}", e.getClass().getSimpleName());
        var later = Map.of("Retry-After", "10");
        return plain("sign-in.sign-in-unavailable", HttpStatus.SERVICE_UNAVAILABLE, later);
    }

    private static Trouble missing(String message) {
        return plain(message, HttpStatus.UNPROCESSABLE_CONTENT, Map.of());
    }

    private static Trouble plain(String message, HttpStatus status, Map<String, String> headers) {
        return new Trouble(message, List.of(), status, headers, List.of());
    }

    private static HttpStatus status(Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case INSUFFICIENT_AUTHENTICATION -> HttpStatus.UNAUTHORIZED;
            case CONFLICT -> HttpStatus.CONFLICT;
            case PRECONDITION_FAILED -> HttpStatus.PRECONDITION_FAILED;
            case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
