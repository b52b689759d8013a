package dev.konto.identity.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import dev.konto.identity.client.Clients;
import dev.konto.identity.key.SigningKeys;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/// Knows by an ID token who signs out of what (OpenID Connect RP-Initiated Logout, section 2). By
/// its signature, and not by looking it up: it may have expired or been refreshed since, and the
/// session may have ended already, and the person still is to get back to where they came from.
@Component
class EndSessionHint implements AuthenticationProvider {

    static final String SIGNED_OUT = "/signed-out";

    private final NimbusJwtDecoder ownTokens;
    private final Clients clients;

    EndSessionHint(SigningKeys keys, Issuer issuer, Clients clients) {
        JWKSource<SecurityContext> remembered =
                (selector, _) -> selector.select(new JWKSet(keys.remembered()));
        this.ownTokens = NimbusJwtDecoder.withJwkSource(remembered).build();
        this.ownTokens.setJwtValidator(new JwtIssuerValidator(issuer.uri()));
        this.clients = clients;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var request = (OidcLogoutAuthenticationToken) authentication;
        var hint = decode(request.getIdTokenHint());
        var client = client(hint, request.getClientId());
        var idToken =
                new OidcIdToken(
                        hint.getTokenValue(),
                        hint.getIssuedAt(),
                        hint.getExpiresAt(),
                        hint.getClaims());
        return new OidcLogoutAuthenticationToken(
                idToken,
                (Authentication) request.getPrincipal(),
                null,
                client.getClientId(),
                destination(request.getPostLogoutRedirectUri(), client),
                request.getState());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OidcLogoutAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Jwt decode(String hint) {
        try {
            return ownTokens.decode(hint);
        } catch (JwtException e) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN);
        }
    }

    private RegisteredClient client(Jwt hint, @Nullable String clientId) {
        return Optional.ofNullable(hint.getAudience()).stream()
                .flatMap(Collection::stream)
                .filter(audience -> clientId == null || clientId.equals(audience))
                .flatMap(audience -> clients.find(audience).stream())
                .findFirst()
                .orElseThrow(
                        () -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST));
    }

    private static String destination(@Nullable String wanted, RegisteredClient client) {
        var destination = Objects.requireNonNullElse(wanted, SIGNED_OUT);
        if (wanted != null && !client.getPostLogoutRedirectUris().contains(wanted)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        return destination;
    }
}
