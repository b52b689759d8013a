package dev.konto.starter.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Who may call which paths: account holders `/api`, administrators `/admin`, the identity provider
/// `/internal`, the platform the management port; nobody anything else.
final class ApiSecurity {

    static final String ADMIN_PATHS = "/admin/v1/";

    private ApiSecurity() {}

    static boolean isAdministrator(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ADMIN_PATHS);
    }

    static SecurityFilterChain api(HttpSecurity http, TokenRefusals refusals) {
        return http.securityMatcher("/api/**", "/admin/**", "/internal/**")
                .authorizeHttpRequests(
                        paths ->
                                paths.requestMatchers("/admin/v1/**")
                                        .hasAuthority("SCOPE_account.admin")
                                        .requestMatchers("/internal/v1/**")
                                        .hasAuthority("SCOPE_credentials.verify")
                                        .requestMatchers("/api/v1/**")
                                        .authenticated()
                                        .anyRequest()
                                        .denyAll())
                .oauth2ResourceServer(
                        tokens ->
                                tokens.jwt(_ -> {})
                                        .authenticationEntryPoint(refusals)
                                        .accessDeniedHandler(refusals)
                                        .withObjectPostProcessor(refusals.ofUnverifiableTokens()))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    static SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    static SecurityFilterChain nothingElse(HttpSecurity http, TokenRefusals refusals) {
        return http.authorizeHttpRequests(
                        paths ->
                                paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
