package dev.konto.local;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a service must be told that depends on where the others are. Everything else stands in its
/// own `application.yml` and `application-local.yml`.
final class Settings {

    private final Ports ports;
    private final EmbeddedKafka kafka;
    private final EmbeddedMongo mongo;

    Settings(Ports ports, EmbeddedKafka kafka, EmbeddedMongo mongo) {
        this.ports = ports;
        this.kafka = kafka;
        this.mongo = mongo;
    }

    Map<String, String> of(Workload workload) {
        var settings = everywhere(workload);
        switch (workload) {
            case GATEWAY -> settings.putAll(gateway());
            case IDENTITY_PROVIDER -> settings.putAll(identityProvider());
            case SECURITY_INFO, SIGNIN_ACTIVITY, DEVICE, ORGANIZATION, PRIVACY ->
                    settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer());
        }
        return settings;
    }

    String publicUrl() {
        return url(Place.GATEWAY);
    }

    String issuer() {
        return url(Place.IDENTITY_PROVIDER);
    }

    String url(Place place) {
        return "http://localhost:" + ports.of(place);
    }

    private Map<String, String> everywhere(Workload workload) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("spring.profiles.active", "local");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", Integer.toString(ports.of(workload.place())));
        settings.put("management.server.address", "127.0.0.1");
        settings.put(
                "management.server.port", Integer.toString(ports.management(workload.place())));
        settings.put("spring.mongodb.uri", mongo.uri(workload.module()));
        settings.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
        settings.put("konto.kafka.partitions", "3");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
        return settings;
    }

    private Map<String, String> gateway() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("konto.gateway.public-url", publicUrl());
        settings.put("konto.gateway.provider.issuer", issuer());
        return settings;
    }

    private Map<String, String> identityProvider() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", Integer.toString(ports.of(Place.SMTP)));
        return settings;
    }
}
