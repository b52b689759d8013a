package dev.konto.identity.oidc;

import dev.konto.identity.account.Accounts;
import dev.konto.identity.authorization.SignedInPerson;

import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

import java.util.Date;
import java.util.List;
import java.util.TreeSet;

/// What our tokens say. Access tokens: for whom, by which client, how the person signed in (RFC
/// 9068) and at which device; ID tokens: who they are as well.
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;
    private final ProvenDevices devices;
    private final Issuer issuer;

    TokenClaims(Accounts accounts, ProvenDevices devices, Issuer issuer) {
        this.accounts = accounts;
        this.devices = devices;
        this.issuer = issuer;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var claims = context.getClaims();
        var access = context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN);
        if (access) {
            claims.audience(List.of(issuer.audience()))
                    .claim(
                            OAuth2ParameterNames.CLIENT_ID,
                            context.getRegisteredClient().getClientId())
                    .claim(OAuth2ParameterNames.SCOPE, scope(context));
        }
        if (context.getPrincipal() instanceof SignedInPerson person) {
            addProof(claims, person);
            if (access) {
                devices.of(person, context)
                        .ifPresent(it -> claims.claim(SignedInPerson.DEVICE_CLAIM, it.value()));
            } else {
                addPerson(claims, person, context);
            }
        }
    }

    private static String scope(JwtEncodingContext context) {
        return String.join(" ", new TreeSet<>(context.getAuthorizedScopes()));
    }

    private static void addProof(JwtClaimsSet.Builder claims, SignedInPerson person) {
        claims.claim("sid", person.session().value())
                .claim(IdTokenClaimNames.AUTH_TIME, Date.from(person.proof().at()))
                .claim(IdTokenClaimNames.ACR, person.proof().acr())
                .claim(IdTokenClaimNames.AMR, person.proof().amr());
    }

    private void addPerson(
            JwtClaimsSet.Builder claims, SignedInPerson person, JwtEncodingContext context) {
        var account = accounts.own(person.account());
        PersonClaims.of(account, context.getAuthorizedScopes()).forEach(claims::claim);
    }
}
