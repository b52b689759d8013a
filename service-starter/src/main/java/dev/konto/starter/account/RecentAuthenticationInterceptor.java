package dev.konto.starter.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.time.Clock;
import java.util.List;

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
            if (needed != null) {
                check(needed);
            }
        }
        return true;
    }

    private void check(RequiresRecentAuthentication needed) {
        var nobody = new SignIn(null, null, List.of());
        var signIn =
                SecurityContextHolder.getContext().getAuthentication()
                                instanceof JwtAuthenticationToken authentication
                        ? SignIn.of(authentication.getToken())
                        : nobody;
        signIn.check(needed.maxAge(), needed.acr(), clock.instant());
    }
}
