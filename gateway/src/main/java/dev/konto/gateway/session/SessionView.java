package dev.konto.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.konto.gateway.problem.Languages;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;

/// What a page may know about its own browser's session.
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean signedIn,
        @Nullable String accountId,
        @Nullable String name,
        @Nullable String email,
        String locale,
        Csrf csrf) {

    record Csrf(String header, String token) {}

    static SessionView signedIn(
            BrowserSession session, ServerWebExchange exchange, CsrfToken csrf) {
        var tokens = session.tokens();
        var locale =
                tokens.locale() == null ? Languages.of(exchange) : Languages.of(tokens.locale());
        return new SessionView(
                true,
                session.accountId(),
                tokens.name(),
                tokens.email(),
                locale.getLanguage(),
                csrf(csrf));
    }

    static SessionView signedOut(ServerWebExchange exchange, CsrfToken csrf) {
        var locale = Languages.of(exchange).getLanguage();
        return new SessionView(false, null, null, null, locale, csrf(csrf));
    }

    private static Csrf csrf(CsrfToken token) {
        return new Csrf(token.getHeaderName(), token.getToken());
    }
}
