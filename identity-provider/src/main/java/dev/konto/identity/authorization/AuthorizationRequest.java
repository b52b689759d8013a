package dev.konto.identity.authorization;

import static org.springframework.security.oauth2.core.endpoint.PkceParameterNames.CODE_CHALLENGE;
import static org.springframework.security.oauth2.core.endpoint.PkceParameterNames.CODE_CHALLENGE_METHOD;
import static org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames.NONCE;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What of an authorization request is needed once its code comes back: where the code went, the
/// nonce, the challenge that the verifier must meet (RFC 7636), and the key that must be proven
/// (RFC 9449, section 10). Nothing else of it is kept.
record AuthorizationRequest(
        @Nullable String redirectUri,
        @Nullable String nonce,
        String challenge,
        String challengeMethod,
        @Nullable String deviceKey) {

    private static final String URI = "/oauth2/authorize";
    private static final String DEVICE_KEY = "dpop_jkt";

    static AuthorizationRequest of(OAuth2AuthorizationRequest request) {
        var parameters = request.getAdditionalParameters();
        return new AuthorizationRequest(
                request.getRedirectUri(),
                text(parameters, NONCE),
                Objects.requireNonNull(text(parameters, CODE_CHALLENGE)),
                Objects.requireNonNull(text(parameters, CODE_CHALLENGE_METHOD)),
                text(parameters, DEVICE_KEY));
    }

    /// As the authorization server knows it.
    OAuth2AuthorizationRequest of(CodeGrant grant) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(URI)
                .clientId(grant.clientId())
                .redirectUri(redirectUri)
                .scopes(grant.scopes())
                .additionalParameters(parameters())
                .build();
    }

    private Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put(CODE_CHALLENGE, challenge);
        parameters.put(CODE_CHALLENGE_METHOD, challengeMethod);
        if (nonce != null) {
            parameters.put(NONCE, nonce);
        }
        if (deviceKey != null) {
            parameters.put(DEVICE_KEY, deviceKey);
        }
        return parameters;
    }

    private static @Nullable String text(Map<String, Object> parameters, String name) {
        return (String) parameters.get(name);
    }
}
