package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;

/// What a browser is shown when a page cannot be: what happened and what to do about it. Others are
/// answered by the kit, as problem details.
@Controller
class PageErrors {

    private final OrganizationSettings settings;

    PageErrors(OrganizationSettings settings) {
        this.settings = settings;
    }

    @RequestMapping(path = "${spring.web.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status =
                Optional.ofNullable(failure)
                        .filter(DataAccessException.class::isInstance)
                        .map(_ -> HttpStatus.SERVICE_UNAVAILABLE)
                        .or(() -> Optional.ofNullable(code).map(it -> HttpStatus.valueOf((int) it)))
                        .orElse(HttpStatus.NOT_FOUND);
        return page(status);
    }

    private ModelAndView page(HttpStatus status) {
        var view = new ModelAndView("error", "settings", settings);
        view.setStatus(status);
        view.addObject("trouble", trouble(status));
        return view;
    }

    private static String trouble(HttpStatus status) {
        return switch (status.value()) {
            case 400 -> "error.bad-request";
            case 403 -> "error.form-refused";
            case 404, 405 -> "error.not-found";
            case 503 -> "error.unavailable";
            default -> "error.fault";
        };
    }
}
