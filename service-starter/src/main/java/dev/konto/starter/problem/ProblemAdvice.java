package dev.konto.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import java.io.IOException;

/// The one place where what went wrong becomes an answer. What is not listed is a fault of ours:
/// logged, and told as nothing but a trace id.
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemResponses responses;

    ProblemAdvice(ProblemResponses responses) {
        this.responses = responses;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Problem problem, HttpServletRequest request) {
        return responses.of(problem, request);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ResponseEntity<Object> conflict(HttpServletRequest request) {
        return responses.of(new VersionConflict(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unavailable(
            DataAccessResourceFailureException e, HttpServletRequest request) {
        log.warn("The database does not answer: {}", e.getClass().getSimpleName());
        return responses.of(new DependencyUnavailable(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> forbidden(AccessDeniedException e, HttpServletRequest request) {
        return responses.of(HttpStatus.FORBIDDEN, "forbidden", HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(
            MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return responses.of(Invalid.parameter(e.getName(), "reason.wrong-type"), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> fault(
            Exception e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return null;
        }
        log.error("Unexpected fault in {} {}", request.getMethod(), request.getRequestURI(), e);
        var status = HttpStatus.INTERNAL_SERVER_ERROR;
        return responses.of(status, Statuses.type(status), HttpHeaders.EMPTY, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return responses.of(UnreadableBody.explain(e), servlet(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return responses.of(ViolatedConstraints.ofBody(e.getBindingResult()), servlet(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return responses.of(ViolatedConstraints.ofMethod(e), servlet(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return responses.of(status, Statuses.type(status), headers, servlet(request));
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}
