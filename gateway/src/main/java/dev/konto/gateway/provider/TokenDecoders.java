package dev.konto.gateway.provider;

import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.ES256;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.RS256;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;

import java.util.List;

/// What makes a token of the provider good: for an access token its issuer, audience, signature and
/// time; for an ID token that it was made for this client (OpenID Connect Core, section 3.1.3.7).
@Configuration(proxyBeanMethods = false)
class TokenDecoders {

    private static final List<String> ACCESS_TOKEN_TYPES =
            List.of("JWT", "at+jwt", "application/at+jwt");

    @Bean
    ReactiveJwtDecoder accessTokenDecoder(ProviderSettings settings, WebClient providerClient) {
        var types = new JwtTypeValidator(ACCESS_TOKEN_TYPES);
        types.setAllowEmpty(true);
        var decoder = decoder(settings, providerClient);
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(
                        List.of(
                                types,
                                new JwtIssuerValidator(settings.issuer()),
                                new JwtAudienceValidator(settings.audience()))));
        return sayingWhenKeysAreOutOfReach(decoder);
    }

    @Bean(defaultCandidate = false)
    ReactiveJwtDecoder idTokenDecoder(
            ProviderSettings settings, WebClient providerClient, ClientRegistration client) {
        var decoder = decoder(settings, providerClient);
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
        return sayingWhenKeysAreOutOfReach(decoder);
    }

    private static ReactiveJwtDecoder sayingWhenKeysAreOutOfReach(ReactiveJwtDecoder decoder) {
        return token ->
                decoder.decode(token)
                        .onErrorMap(
                                IllegalStateException.class,
                                e -> new AuthenticationServiceException(e.getMessage(), e));
    }

    private static NimbusReactiveJwtDecoder decoder(
            ProviderSettings settings, WebClient providerClient) {
        return NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwkSetUri().toString())
                .webClient(providerClient)
                .jwsAlgorithm(RS256)
                .jwsAlgorithm(ES256)
                .build();
    }
}
