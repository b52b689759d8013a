package dev.konto.identity.page;

import dev.konto.starter.problem.Problem;

import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import java.io.IOException;

/// Lets what goes wrong on a page end as a page, before the kit makes problem details of it.
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

    private static final Logger log = LoggerFactory.getLogger(PageAdvice.class);

    @ExceptionHandler
    void refused(Problem e, HttpServletResponse response) throws IOException {
        response.sendError(Trouble.of(e).status().value());
    }

    @ExceptionHandler
    void unavailable(DataAccessException e, HttpServletResponse response) throws IOException {
        log.warn("The database does not answer: {}", e.getClass().getSimpleName());
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    @ExceptionHandler
    void fault(RuntimeException e, HttpServletResponse response) throws IOException {
        log.error("Unexpected fault on a page", e);
        response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
}
