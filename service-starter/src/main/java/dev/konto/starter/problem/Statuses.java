package dev.konto.starter.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// Which status a kind of refusal has, and which problem type a bare status has.
final class Statuses {

    private Statuses() {}

    static HttpStatus of(Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case INSUFFICIENT_AUTHENTICATION -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case PRECONDITION_FAILED -> HttpStatus.PRECONDITION_FAILED;
            case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    static String type(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "validation-failed";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "content-too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "dependency-unavailable";
            default -> status.is4xxClientError() ? "validation-failed" : "internal-error";
        };
    }
}
