package dev.konto.identity.page;

import dev.konto.identity.oidc.Issuer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.io.IOException;

/// Our own pages, open to everybody; whatever else is asked for here does not exist.
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pagesSecurity(
            HttpSecurity http, SecurityContextRepository browsers, Issuer issuer) {
        return http.authorizeHttpRequests(
                        paths ->
                                paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(
                                                "/",
                                                "/sign-in/**",
                                                "/forgotten-password/**",
                                                "/sign-out",
                                                "/signed-out")
                                        .permitAll()
                                        .requestMatchers("/assets/**")
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .securityContext(context -> context.securityContextRepository(browsers))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens(issuer.secure())))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp ->
                                                        csp.policyDirectives(
                                                                FormTargets.NONE_BUT_OURSELVES))
                                        .referrerPolicy(
                                                it -> it.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(
                        e ->
                                e.authenticationEntryPoint(
                                                (_, response, _) -> response.sendError(404))
                                        .accessDeniedHandler(PageSecurity::refuse))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /// Double submit, so that nothing is stored for who has not signed in.
    private static CookieCsrfTokenRepository csrfTokens(boolean secure) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-konto-idp-csrf" : "konto-idp-csrf");
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/").httpOnly(true).secure(secure).sameSite("Lax"));
        return tokens;
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        response.sendError(e instanceof CsrfException ? 403 : 404);
    }
}
