package dev.konto.starter.test;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.UUID;

/// Points a service at the backing services and at the token issuer, with a database of its own.
class BackingServicesInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var services = BackingServices.running();
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + services.mongoUri() + "/test-" + UUID.randomUUID(),
                        "spring.kafka.bootstrap-servers=" + services.kafkaServers(),
                        "spring.kafka.consumer.group-id=test-" + UUID.randomUUID(),
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER,
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                + Tokens.jwkSetUri(),
                        "konto.kafka.partitions=1",
                        "konto.encryption.current=test",
                        "konto.encryption.keys.test=a29udG8tdGVzdC1rZXktb2YtMzItYnl0ZXMtb2ssb2s=",
                        "springdoc.writer-with-order-by-keys=true",
                        "springdoc.default-produces-media-type=application/json",
                        "springdoc.paths-to-match=/api/**,/admin/**,/internal/**",
                        "management.server.port=")
                .and(TestKey.PROPERTIES)
                .applyTo(context);
    }
}
