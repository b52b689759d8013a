package dev.konto.identity.page;

import dev.konto.identity.oidc.BrowserHints;
import dev.konto.identity.oidc.Continuation;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Map;
import java.util.Optional;

/// Shows pages with forms, and knows their addresses.
@Component
class Pages {

    private final SignInPages signInPages;

    Pages(SignInPages signInPages) {
        this.signInPages = signInPages;
    }

    /// The token is asked for here, while its cookie can still be set.
    ModelAndView show(
            String name,
            Object page,
            Optional<Continuation> continuation,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletResponse response) {
        csrf.getToken();
        var policy = FormTargets.of(signInPages.client(continuation));
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Accept-CH", BrowserHints.ACCEPTED);
        var view = new ModelAndView(name, "page", page);
        if (trouble != null) {
            view.setStatus(trouble.status());
            trouble.headers().forEach(response::setHeader);
        }
        return view;
    }

    /// The address of one of our pages, on the same way and in the same language.
    static String address(String path, Optional<Continuation> continuation) {
        var address = UriComponentsBuilder.fromPath(path);
        var variables = Map.of("continue", continuation.map(Continuation::address).orElse(""));
        if (continuation.isPresent()) {
            address.queryParam("continue", "{continue}");
        }
        var language = LocaleContextHolder.getLocale().getLanguage();
        return address.queryParam("ui_locales", language)
                .encode()
                .buildAndExpand(variables)
                .toUriString();
    }
}
