package dev.konto.identity.oidc;

import dev.konto.identity.signin.BrowserSecret;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What binds something that was begun on our pages, and is not done, to one browser. One cookie
/// for each kind, so that two pages side by side don't take each other's.
@Component
public class ProgressCookies {

    private final boolean secure;

    ProgressCookies(Issuer issuer) {
        this.secure = issuer.secure();
    }

    public Optional<BrowserSecret> read(Progress of, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(of)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(BrowserSecret::new);
    }

    public void hand(Progress of, BrowserSecret secret, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(of, secret.value()).build().toString());
    }

    public void takeBack(Progress of, HttpServletResponse response) {
        var none = cookie(of, "").maxAge(Duration.ZERO).build();
        response.addHeader(HttpHeaders.SET_COOKIE, none.toString());
    }

    private String name(Progress of) {
        var name = "konto-idp-" + of.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return secure ? "__Host-" + name : name;
    }

    private ResponseCookie.ResponseCookieBuilder cookie(Progress of, String value) {
        return ResponseCookie.from(name(of), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }

    /// What can be under way in a browser.
    public enum Progress {
        SECOND_STEP,
        PASSKEY,
        PASSWORD_RESET
    }
}
