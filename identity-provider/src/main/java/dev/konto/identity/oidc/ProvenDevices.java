package dev.konto.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;

import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.client.Clients;
import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.Origin;
import dev.konto.identity.signin.DeviceDisabled;
import dev.konto.identity.signin.ProvingDevice;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The device that tokens are for. A client proves its key at the token endpoint (RFC 9449); if it
/// is a registered device's, the session is bound to that device. Access tokens stay bearer tokens
/// (section 5), so that services need not check what was checked here.
@Component
class ProvenDevices {

    private final ProvingDevice proving;
    private final Visits visits;

    ProvenDevices(ProvingDevice proving, Visits visits) {
        this.proving = proving;
        this.visits = visits;
    }

    Optional<DeviceId> of(SignedInPerson person, JwtEncodingContext context) {
        Object proof = context.get(OAuth2TokenContext.DPOP_PROOF_KEY);
        var key = proof instanceof Jwt jwt ? thumbprint(jwt) : null;
        requireAnnounced(key, context);
        return key == null
                ? Optional.ofNullable(person.device())
                : proven(person, context, key).or(() -> Optional.ofNullable(person.device()));
    }

    private Optional<DeviceId> proven(
            SignedInPerson person, JwtEncodingContext context, String key) {
        var client = Objects.requireNonNull(context.getRegisteredClient());
        var visit = visits.fetching(person, Clients.application(client), origin(context), key);
        try {
            return proving.prove(person.account(), person.session(), visit);
        } catch (DeviceDisabled _) {
            throw refusal("The device is disabled");
        }
    }

    /// Who announced a key in the authorization request proves that one (section 10).
    private static void requireAnnounced(@Nullable String key, JwtEncodingContext context) {
        if (AuthorizationGrantType.AUTHORIZATION_CODE.equals(context.getAuthorizationGrantType())) {
            var announced = announced(context);
            if (announced != null && !announced.equals(key)) {
                throw refusal("The key is not the one of dpop_jkt");
            }
        }
    }

    private static @Nullable Object announced(JwtEncodingContext context) {
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(context.getAuthorization())
                        .getAttribute(OAuth2AuthorizationRequest.class.getName());
        return Objects.requireNonNull(request).getAdditionalParameters().get("dpop_jkt");
    }

    private static Origin origin(JwtEncodingContext context) {
        Authentication grant = Objects.requireNonNull(context.getAuthorizationGrant());
        return grant.getDetails() instanceof WebAuthenticationDetails from
                ? new Origin(from.getRemoteAddress(), null)
                : new Origin(null, null);
    }

    private static String thumbprint(Jwt proof) {
        try {
            return JWK.parse(members(proof.getHeaders().get("jwk"))).computeThumbprint().toString();
        } catch (ParseException | JOSEException e) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_DPOP_PROOF), e);
        }
    }

    /// What is no JSON object is no key.
    private static Map<String, Object> members(@Nullable Object jwk) {
        var members = new HashMap<String, Object>();
        if (jwk instanceof Map<?, ?> told) {
            told.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return members;
    }

    private static OAuth2AuthenticationException refusal(String description) {
        return new OAuth2AuthenticationException(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT, description, null));
    }
}
