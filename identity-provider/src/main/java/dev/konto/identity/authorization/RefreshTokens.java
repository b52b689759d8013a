package dev.konto.identity.authorization;

import dev.konto.identity.client.Clients;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Makes refresh tokens and finds the grant of one that comes back. A token names its grant, beside
/// 256 random bits: one that the grant doesn't take any more was used before, by its owner or by
/// who copied it, which nobody can tell; so the grant ends (OAuth 2.0 Security, RFC 9700, section
/// 4.14.2).
@Component
class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final Logger log = LoggerFactory.getLogger(RefreshTokens.class);

    private final CodeGrants grants;
    private final Clients clients;
    private final RandomGenerator random;
    private final Clock clock;
    private final Counter reused;

    RefreshTokens(
            CodeGrants grants,
            Clients clients,
            RandomGenerator random,
            Clock clock,
            MeterRegistry meters) {
        this.grants = grants;
        this.clients = clients;
        this.random = random;
        this.clock = clock;
        this.reused = meters.counter("konto.refresh-tokens.reused");
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        var grant = Objects.requireNonNull(context.getAuthorization()).getId();
        var lifetime = context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive();
        var now = clock.instant();
        return new OAuth2RefreshToken(grant + "." + secret(), now, now.plus(lifetime));
    }

    Optional<CodeGrant> find(String token) {
        var dot = token.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        var grant = grants.findById(token.substring(0, dot));
        var good = grant.filter(it -> good(it, token));
        if (grant.isPresent() && good.isEmpty()) {
            end(grant.get());
        }
        return good;
    }

    private boolean good(CodeGrant grant, String token) {
        var leeway = clients.find(grant.clientId()).map(Clients::leeway).orElse(Duration.ZERO);
        return grant.goodRefreshToken(token, leeway, clock.instant()).isPresent();
    }

    private void end(CodeGrant grant) {
        grants.deleteById(grant.id());
        reused.increment();
        log.warn(
                "A used refresh token of {} came back in session {}; its grant has ended",
                grant.clientId(),
                grant.session().value());
    }

    private String secret() {
        var bits = new byte[32];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
