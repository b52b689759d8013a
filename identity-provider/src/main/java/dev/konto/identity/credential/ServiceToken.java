package dev.konto.identity.credential;

import dev.konto.identity.oidc.Issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/// The provider's own access token, made without asking itself by HTTP: what a client credentials
/// grant would give to `konto-identity-provider`. Used until shortly before it expires.
@Component
class ServiceToken implements Supplier<String> {

    private static final String CLIENT = "konto-identity-provider";
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Duration RENEWED_BEFORE = Duration.ofMinutes(1);

    private final JwtEncoder encoder;
    private final Issuer issuer;
    private final Clock clock;
    private volatile @Nullable Jwt current;

    ServiceToken(JwtEncoder encoder, Issuer issuer, Clock clock) {
        this.encoder = encoder;
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public String get() {
        var token = current;
        if (token == null || endsBefore(token, clock.instant().plus(RENEWED_BEFORE))) {
            token = mint(clock.instant());
            current = token;
        }
        return token.getTokenValue();
    }

    private static boolean endsBefore(Jwt token, Instant time) {
        return Objects.requireNonNull(token.getExpiresAt()).isBefore(time);
    }

    private Jwt mint(Instant now) {
        var claims =
                JwtClaimsSet.builder()
                        .id(UUID.randomUUID().toString())
                        .issuer(issuer.uri())
                        .subject(CLIENT)
                        .audience(List.of(issuer.audience()))
                        .claim("client_id", CLIENT)
                        .claim("scope", "credentials.verify")
                        .issuedAt(now)
                        .expiresAt(now.plus(LIFETIME))
                        .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims));
    }
}
