package dev.konto.identity.page;

import dev.konto.identity.oidc.Continuation;
import dev.konto.starter.web.QueryParameters;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;

/// Somebody's call of one of our pages.
///
/// @param continuation the authorization request that they are on the way with; none if they came
/// by themselves
/// @param person who is signed in already
/// @param csrf proves that a form is ours; to be asked for before anything of the answer is sent
@QueryParameters({"continue", "ui_locales"})
record PageCall(
        Optional<Continuation> continuation,
        @Nullable Principal person,
        CsrfToken csrf,
        HttpServletRequest request,
        HttpServletResponse response) {

    /// The way that they are on, for the page's forms and links; empty if they are on none.
    String way() {
        return continuation.map(Continuation::address).orElse("");
    }

    /// The address of one of our pages, on the same way and in the same language.
    String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        if (continuation.isPresent()) {
            address.queryParam("continue", "{continue}");
        }
        return address.queryParam("ui_locales", LocaleContextHolder.getLocale().getLanguage())
                .encode()
                .buildAndExpand(Map.of("continue", way()))
                .toUriString();
    }

    /// On to one of our pages.
    ModelAndView on(String path) {
        return Redirect.to(address(path));
    }

    /// Back to where it begins; the page says why.
    ModelAndView anew(String path) {
        return Redirect.to(address(path) + "&again");
    }

    /// The language that the page's link asks for.
    Optional<String> language() {
        return Optional.ofNullable(request.getParameter("ui_locales"));
    }

    String ip() {
        return request.getRemoteAddr();
    }
}
