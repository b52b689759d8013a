package dev.konto.identity.oidc;

import dev.konto.identity.account.Accounts;
import dev.konto.starter.account.AccountId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import java.util.function.Function;

/// The protocol endpoints: Spring Authorization Server with our stores, our tokens, our way to know
/// a browser again and our pages.
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

    private static final String AUTHORIZE = "/oauth2/authorize";

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Issuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.uri()).build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain authorizationServerSecurity(
            HttpSecurity http,
            AuthorizationServerEndpoints endpoints,
            BrowserSessions browsers,
            RecentEnough recentEnough) {
        var server = new OAuth2AuthorizationServerConfigurer();
        var signIn = new SignInRedirect();
        var authorize = PathPatternRequestMatcher.withDefaults().matcher(AUTHORIZE);
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, endpoints)
                .authorizeHttpRequests(
                        paths ->
                                paths.requestMatchers(authorize)
                                        .access(recentEnough)
                                        .anyRequest()
                                        .authenticated())
                .securityContext(context -> context.securityContextRepository(browsers))
                .exceptionHandling(
                        e ->
                                e.defaultAuthenticationEntryPointFor(signIn, authorize)
                                        .defaultAccessDeniedHandlerFor(signIn, authorize))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    DelegatingOAuth2TokenGenerator tokens(
            JwtEncoder encoder,
            TokenClaims claims,
            OAuth2TokenGenerator<OAuth2RefreshToken> refreshTokens) {
        var jwts = new JwtGenerator(encoder);
        jwts.setJwtCustomizer(claims);
        return new DelegatingOAuth2TokenGenerator(jwts, refreshTokens);
    }

    @Bean
    Function<OidcUserInfoAuthenticationContext, OidcUserInfo> userInfo(Accounts accounts) {
        return context -> {
            var name = context.getAuthorization().getPrincipalName();
            var scopes = context.getAccessToken().getScopes();
            var claims = PersonClaims.of(accounts.own(new AccountId(name)), scopes);
            return OidcUserInfo.builder().subject(name).claims(all -> all.putAll(claims)).build();
        };
    }
}
