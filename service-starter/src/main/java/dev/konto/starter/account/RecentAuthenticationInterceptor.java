package dev.konto.starter.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.time.Clock;

/// Holds handlers to their [RequiresRecentAuthentication], by the token's `auth_time` and `acr`.
class RecentAuthenticationInterceptor implements HandlerInterceptor {

    private final Clock clock;

    RecentAuthenticationInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var needed = method.getMethodAnnotation(RequiresRecentAuthentication.class);
            if (needed != null && !satisfied(needed)) {
                throw new AuthenticationTooOld(needed);
            }
        }
        return true;
    }

    private boolean satisfied(RequiresRecentAuthentication needed) {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken authentication
                && recent(authentication.getToken(), needed.maxAge())
                && strong(authentication.getToken(), needed.acr());
    }

    private boolean recent(Jwt token, int maxAge) {
        var at = token.getClaimAsInstant("auth_time");
        return at != null && !at.plusSeconds(maxAge).isBefore(clock.instant());
    }

    private static boolean strong(Jwt token, String acr) {
        return acr.isEmpty() || acr.equals(token.getClaimAsString("acr"));
    }
}
