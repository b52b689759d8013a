package dev.konto.identity.oidc;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationEndpointConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcLogoutEndpointConfigurer;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What is ours at the protocol endpoints.
@Component
class AuthorizationServerEndpoints implements Customizer<OAuth2AuthorizationServerConfigurer> {

    private final DelegatingOAuth2TokenGenerator tokens;
    private final RequestedAuthentication requestedAuthentication;
    private final ApplicationEntry applicationEntry;
    private final EndSessionHint endSessionHint;
    private final SigningOut signingOut;
    private final Function<OidcUserInfoAuthenticationContext, OidcUserInfo> userInfo;

    AuthorizationServerEndpoints(
            DelegatingOAuth2TokenGenerator tokens,
            RequestedAuthentication requestedAuthentication,
            ApplicationEntry applicationEntry,
            EndSessionHint endSessionHint,
            SigningOut signingOut,
            Function<OidcUserInfoAuthenticationContext, OidcUserInfo> userInfo) {
        this.tokens = tokens;
        this.requestedAuthentication = requestedAuthentication;
        this.applicationEntry = applicationEntry;
        this.endSessionHint = endSessionHint;
        this.signingOut = signingOut;
        this.userInfo = userInfo;
    }

    @Override
    public void customize(OAuth2AuthorizationServerConfigurer server) {
        server.tokenGenerator(tokens)
                .authorizationServerMetadataEndpoint(
                        endpoint ->
                                endpoint.authorizationServerMetadataCustomizer(
                                        it ->
                                                it.claims(
                                                        AuthorizationServerEndpoints
                                                                ::promiseOnlyWhatClientsMayUse)))
                .authorizationEndpoint(this::authorization)
                .oidc(this::oidc)
                .withObjectPostProcessor(noteEntries());
    }

    private void authorization(OAuth2AuthorizationEndpointConfigurer endpoint) {
        endpoint.authenticationProviders(providers -> providers.forEach(this::validate));
    }

    private void validate(AuthenticationProvider provider) {
        if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider requests) {
            requests.setAuthenticationValidator(
                    new OAuth2AuthorizationCodeRequestAuthenticationValidator()
                            .andThen(new ExactRedirect())
                            .andThen(requestedAuthentication));
        }
    }

    private void oidc(OidcConfigurer oidc) {
        oidc.providerConfigurationEndpoint(
                        endpoint ->
                                endpoint.providerConfigurationCustomizer(
                                        AuthorizationServerEndpoints::describe))
                .userInfoEndpoint(endpoint -> endpoint.userInfoMapper(userInfo))
                .logoutEndpoint(this::logout);
    }

    private static void describe(OidcProviderConfiguration.Builder provider) {
        provider.claim("acr_values_supported", SignInDemand.REACHABLE)
                .claim("ui_locales_supported", List.of("en", "sv"))
                .claim("prompt_values_supported", List.of("none", "login", "select_account"))
                .claims(AuthorizationServerEndpoints::promiseOnlyWhatClientsMayUse);
    }

    /// The server could do more than any client here is registered for.
    private static void promiseOnlyWhatClientsMayUse(Map<String, Object> claims) {
        var methods = List.of("client_secret_basic", "client_secret_post");
        claims.put(
                "token_endpoint_auth_methods_supported",
                List.of("client_secret_basic", "client_secret_post", "none"));
        claims.put("revocation_endpoint_auth_methods_supported", methods);
        claims.put("introspection_endpoint_auth_methods_supported", methods);
        claims.put(
                "grant_types_supported",
                List.of("authorization_code", "refresh_token", "client_credentials"));
        claims.remove("tls_client_certificate_bound_access_tokens");
        claims.put("dpop_signing_alg_values_supported", List.of("ES256"));
    }

    private void logout(OidcLogoutEndpointConfigurer endpoint) {
        var goodbye = new OidcLogoutAuthenticationSuccessHandler();
        goodbye.setLogoutHandler(signingOut);
        endpoint.authenticationProviders(
                        providers -> {
                            providers.clear();
                            providers.add(endSessionHint);
                        })
                .logoutResponseHandler(goodbye)
                .errorResponseHandler((_, response, _) -> response.sendRedirect("/sign-out"));
    }

    /// The server would note the container's sessions here, which there are none of.
    private ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> noteEntries() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationEndpointFilter> O postProcess(O filter) {
                filter.setSessionAuthenticationStrategy(applicationEntry);
                return filter;
            }
        };
    }
}
