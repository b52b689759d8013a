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
import java.util.Optional;

/// The cookie that a browser is known again by. Out of reach for scripts and for other sites'
/// forms; bound to this host (`__Host-`) where there is https.
@Component
public class BrowserCookie {

    private final boolean secure;
    private final String name;

    BrowserCookie(Issuer issuer) {
        this.secure = issuer.secure();
        this.name = secure ? "__Host-konto-idp" : "konto-idp";
    }

    Optional<BrowserSecret> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .map(BrowserSecret::new);
    }

    public void hand(BrowserSecret secret, HttpServletResponse response) {
        add(response, cookie(secret.value()).build());
    }

    public void takeBack(HttpServletResponse response) {
        add(response, cookie("").maxAge(Duration.ZERO).build());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
