package dev.konto.gateway.problem;

import org.springframework.http.HttpHeaders;

import java.time.Duration;
import java.util.Map;

/// A refusal that the caller can do something about. Thrown where the rule is known, answered in
/// [ProblemResponses].
public final class Problem extends RuntimeException {

    private final ProblemType type;
    private final transient Map<String, Object> members;
    private final transient Map<String, String> headers;

    private Problem(ProblemType type, Map<String, Object> members, Map<String, String> headers) {
        super(type.toString(), null, false, false);
        this.type = type;
        this.members = members;
        this.headers = headers;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of(), Map.of());
    }

    /// Nobody is signed in here, or what says so isn't valid (RFC 6750, section 3).
    public static Problem unauthenticated(boolean invalidToken) {
        var challenge = invalidToken ? "Bearer error=\"invalid_token\"" : "Bearer";
        return new Problem(
                ProblemType.UNAUTHENTICATED,
                Map.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }

    /// What the area needs doesn't answer; the rest of the account is not concerned.
    public static Problem unavailable(String area, Duration retryAfter) {
        return new Problem(
                ProblemType.DEPENDENCY_UNAVAILABLE, Map.of("area", area), retry(retryAfter));
    }

    public static Problem rateLimited(Duration retryAfter) {
        return new Problem(ProblemType.RATE_LIMITED, Map.of(), retry(retryAfter));
    }

    private static Map<String, String> retry(Duration after) {
        return Map.of(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, after.toSeconds())));
    }

    ProblemType type() {
        return type;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }
}
