package dev.konto.gateway.signin;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

import java.util.Map;
import java.util.Objects;

/// A sign-in that has gone to the provider and not come back yet: what the answer must match.
record PendingSignIn(String state, String nonce, String codeVerifier, String returnTo) {

    static PendingSignIn of(OAuth2AuthorizationRequest request, String returnTo) {
        return new PendingSignIn(
                Objects.requireNonNull(request.getState()),
                attribute(request, OidcParameterNames.NONCE),
                attribute(request, PkceParameterNames.CODE_VERIFIER),
                returnTo);
    }

    /// The request as it was sent, as far as the answer is checked against it.
    OAuth2AuthorizationRequest request(ClientRegistration client) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(state)
                .attributes(
                        attributes ->
                                attributes.putAll(
                                        Map.of(
                                                OidcParameterNames.NONCE,
                                                nonce,
                                                PkceParameterNames.CODE_VERIFIER,
                                                codeVerifier)))
                .build();
    }

    private static String attribute(OAuth2AuthorizationRequest request, String name) {
        return Objects.requireNonNull(request.getAttribute(name));
    }
}
