package dev.konto.gateway.edge;

import dev.konto.gateway.session.SessionCookie;
import dev.konto.gateway.session.SessionCsrfTokens;
import dev.konto.gateway.session.SessionSecurityContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/// Who may pass: to the account's API those who are signed in, by a session cookie or an access
/// token (which wins if both came); to everything else anyone.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http,
            SessionSecurityContext sessions,
            SessionCsrfTokens csrfTokens,
            SessionCookie cookie,
            BearerTokens bearerTokens,
            ReactiveJwtDecoder accessTokens,
            Refusals refusals) {
        return http.authorizeExchange(
                        paths ->
                                paths.pathMatchers("/api/v1/**")
                                        .authenticated()
                                        .anyExchange()
                                        .permitAll())
                .securityContextRepository(sessions)
                .oauth2ResourceServer(
                        tokens ->
                                tokens.bearerTokenConverter(bearerTokens)
                                        .authenticationEntryPoint(refusals)
                                        .authenticationFailureHandler(refusals)
                                        .jwt(jwt -> jwt.jwtDecoder(accessTokens)))
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(csrfTokens)
                                        .requireCsrfProtectionMatcher(changesByCookie(cookie))
                                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(refusals)
                                        .accessDeniedHandler(refusals))
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    @Bean
    ServerExchangeRejectedHandler rejectedRequests(Refusals refusals) {
        return refusals::malformed;
    }

    /// Only a cookie is sent by the browser without the page's doing.
    private static ServerWebExchangeMatcher changesByCookie(SessionCookie cookie) {
        return exchange ->
                cookie.isPresent(exchange) && !BearerTokens.arePresent(exchange)
                        ? changes(exchange)
                        : MatchResult.notMatch();
    }

    private static Mono<MatchResult> changes(ServerWebExchange exchange) {
        return CsrfWebFilter.DEFAULT_CSRF_MATCHER.matches(exchange);
    }
}
