package dev.konto.identity.oidc;

import dev.konto.identity.signin.FamiliarBrowsers;
import dev.konto.starter.account.AccountId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Duration;

/// What a browser keeps of who signed in there, for half a year; signing out doesn't end it.
@Component
public class FamiliarCookie {

    private static final Duration KEPT = Duration.ofDays(180);

    private final FamiliarBrowsers browsers;
    private final boolean secure;

    FamiliarCookie(FamiliarBrowsers browsers, Issuer issuer) {
        this.browsers = browsers;
        this.secure = issuer.secure();
    }

    public @Nullable String read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name());
        return cookie == null ? null : cookie.getValue();
    }

    public void signedIn(
            AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(name(), browsers.signedIn(account, read(request)))
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return secure ? "__Host-konto-idp-familiar" : "konto-idp-familiar";
    }
}
