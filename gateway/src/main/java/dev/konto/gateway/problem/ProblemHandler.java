package dev.konto.gateway.problem;

import static dev.konto.gateway.problem.ProblemType.CONTENT_TOO_LARGE;
import static dev.konto.gateway.problem.ProblemType.INTERNAL_ERROR;
import static dev.konto.gateway.problem.ProblemType.METHOD_NOT_ALLOWED;
import static dev.konto.gateway.problem.ProblemType.NOT_ACCEPTABLE;
import static dev.konto.gateway.problem.ProblemType.NOT_FOUND;
import static dev.konto.gateway.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static dev.konto.gateway.problem.ProblemType.VALIDATION_FAILED;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

import reactor.core.publisher.Mono;

import java.time.Duration;

/// The one place where what went wrong becomes an answer. What is not listed is a fault of ours:
/// logged, and told as nothing but a trace id.
@Component
@Order(-2)
class ProblemHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ProblemResponses responses;

    ProblemHandler(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        return exchange.getResponse().isCommitted()
                ? Mono.error(error)
                : responses.write(exchange, problem(exchange, error));
    }

    private static Problem problem(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case Problem problem -> problem;
            case DataBufferLimitException _ -> Problem.of(CONTENT_TOO_LARGE);
            case DataAccessResourceFailureException e -> sessionsUnavailable(e);
            case ErrorResponse e when e.getStatusCode().is4xxClientError() ->
                    Problem.of(type(e.getStatusCode()));
            default -> fault(exchange, error);
        };
    }

    private static ProblemType type(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> CONTENT_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> VALIDATION_FAILED;
        };
    }

    private static Problem sessionsUnavailable(DataAccessResourceFailureException error) {
        log.warn("The session store doesn't answer: {}", error.getClass().getSimpleName());
        return Problem.unavailable("sign-in", SOON);
    }

    private static Problem fault(ServerWebExchange exchange, Throwable error) {
        var request = exchange.getRequest();
        log.error("Unexpected fault in {} {}", request.getMethod(), request.getPath(), error);
        return Problem.of(INTERNAL_ERROR);
    }
}
