package dev.konto.identity.authorization;

import dev.konto.identity.client.Clients;
import dev.konto.starter.outbox.UseCase;

import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Takes over what the authorization server did with a grant: made it, exchanged its code,
/// refreshed it, revoked something. Each change is decided again on what is stored now, so that of
/// two requests that use one code or one token at once, one loses.
@UseCase
class UpdatingGrant {

    private final CodeGrants grants;
    private final Clients clients;
    private final Clock clock;

    UpdatingGrant(CodeGrants grants, Clients clients, Clock clock) {
        this.grants = grants;
        this.clients = clients;
        this.clock = clock;
    }

    public void update(OAuth2Authorization authorization) {
        var stored = grants.findById(authorization.getId());
        if (stored.isEmpty()) {
            grants.save(made(authorization));
        } else {
            changed(stored.get(), authorization)
                    .ifPresentOrElse(grants::save, () -> grants.deleteById(authorization.getId()));
        }
    }

    /// A grant that was there and is not any more ended with its session.
    private static CodeGrant made(OAuth2Authorization authorization) {
        if (spent(authorization) || CodeGrantMapping.tokens(authorization).isPresent()) {
            throw new GrantUsed();
        }
        return CodeGrantMapping.grant(authorization);
    }

    private Optional<CodeGrant> changed(CodeGrant stored, OAuth2Authorization authorization) {
        var refresh = authorization.getToken(OAuth2RefreshToken.class);
        if (refresh != null && refresh.isInvalidated()) {
            return Optional.empty();
        }
        var tokens = CodeGrantMapping.tokens(authorization);
        return Optional.of(
                tokens.filter(it -> !it.sameAccess(stored.tokens()))
                        .map(issued -> issued(stored, authorization, issued))
                        .orElseGet(() -> revoked(stored, authorization)));
    }

    private CodeGrant issued(
            CodeGrant stored, OAuth2Authorization authorization, IssuedTokens issued) {
        String presented = authorization.getAttribute(CodeGrantMapping.PRESENTED_REFRESH_TOKEN);
        return presented == null
                ? stored.exchange(issued)
                : stored.refresh(presented, issued, leeway(stored), clock.instant());
    }

    private static CodeGrant revoked(CodeGrant stored, OAuth2Authorization authorization) {
        var access = authorization.getAccessToken();
        if (access != null && access.isInvalidated()) {
            return stored.revokeAccess();
        }
        return spent(authorization) ? stored.spendCode() : stored;
    }

    private static boolean spent(OAuth2Authorization authorization) {
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        return code != null && code.isInvalidated();
    }

    private Duration leeway(CodeGrant grant) {
        return clients.find(grant.clientId()).map(Clients::leeway).orElse(Duration.ZERO);
    }
}
