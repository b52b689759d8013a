package dev.konto.identity.authorization;

import dev.konto.identity.client.Clients;
import dev.konto.identity.session.SecretHash;
import dev.konto.identity.session.SessionGrants;
import dev.konto.identity.session.SessionId;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/// The grants as the authorization server asks for them. A code or a refresh token is good only
/// while the person is signed in and the client's organization is in use, whatever the document
/// says.
@Component
class StoredGrants implements OAuth2AuthorizationService, SessionGrants {

    private static final OAuth2TokenType CODE = new OAuth2TokenType(OAuth2ParameterNames.CODE);

    private final CodeGrants codeGrants;
    private final ClientGrants clientGrants;
    private final UpdatingGrant updating;
    private final RefreshTokens refreshTokens;
    private final StandingPeople people;
    private final Clients clients;
    private final Clock clock;

    StoredGrants(
            CodeGrants codeGrants,
            ClientGrants clientGrants,
            UpdatingGrant updating,
            RefreshTokens refreshTokens,
            StandingPeople people,
            Clients clients,
            Clock clock) {
        this.codeGrants = codeGrants;
        this.clientGrants = clientGrants;
        this.updating = updating;
        this.refreshTokens = refreshTokens;
        this.people = people;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var type = authorization.getAuthorizationGrantType();
        if (type.equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
            updating.update(authorization);
        } else if (type.equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            clientGrants.save(ClientGrantMapping.grant(authorization));
        } else {
            throw new IllegalArgumentException("No grants of type " + type.getValue());
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        codeGrants.deleteById(authorization.getId());
        clientGrants.deleteById(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return codeGrants
                .findById(id)
                .flatMap(grant -> authorization(grant, ""))
                .or(() -> clientGrants.findById(id).flatMap(grant -> authorization(grant, "")))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return find(token, type).orElse(null);
    }

    @Override
    public void drop(SessionId session) {
        codeGrants.deleteOf(session);
    }

    private Optional<OAuth2Authorization> find(String token, @Nullable OAuth2TokenType type) {
        if (type == null) {
            return byAccessToken(token).or(() -> byRefreshToken(token)).or(() -> byCode(token));
        }
        if (type.equals(CODE)) {
            return byCode(token);
        }
        if (type.equals(OAuth2TokenType.REFRESH_TOKEN)) {
            return byRefreshToken(token);
        }
        return type.equals(OAuth2TokenType.ACCESS_TOKEN) ? byAccessToken(token) : Optional.empty();
    }

    private Optional<OAuth2Authorization> byCode(String code) {
        return codeGrants
                .findByCodeHash(SecretHash.of(code))
                .filter(grant -> people.in(grant.session()).isPresent())
                .filter(grant -> !clients.isSuspended(grant.clientId()))
                .flatMap(grant -> authorization(grant, code));
    }

    private Optional<OAuth2Authorization> byRefreshToken(String token) {
        return refreshTokens
                .find(token)
                .filter(grant -> !clients.isSuspended(grant.clientId()))
                .flatMap(grant -> people.in(grant.session()).map(grant::within))
                .flatMap(grant -> authorization(grant, token));
    }

    private Optional<OAuth2Authorization> byAccessToken(String token) {
        var hash = SecretHash.of(token);
        return codeGrants
                .findByTokensAccessHash(hash)
                .flatMap(grant -> authorization(grant, token))
                .or(
                        () ->
                                clientGrants
                                        .findByAccessHash(hash)
                                        .flatMap(grant -> authorization(grant, token)));
    }

    private Optional<OAuth2Authorization> authorization(CodeGrant grant, String presented) {
        return clients.find(grant.clientId())
                .filter(_ -> grant.expiresAt().isAfter(clock.instant()))
                .map(client -> CodeGrantMapping.authorization(grant, client, presented));
    }

    private Optional<OAuth2Authorization> authorization(ClientGrant grant, String presented) {
        return clients.find(grant.clientId())
                .filter(_ -> grant.expiresAt().isAfter(clock.instant()))
                .map(client -> ClientGrantMapping.authorization(grant, client, presented));
    }
}
