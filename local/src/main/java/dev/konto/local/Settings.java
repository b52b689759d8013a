package dev.konto.local;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a service must be told that depends on where the others are. Everything else stands in its
/// own `application.yml` and `application-local.yml`.
final class Settings {

    /// Between the services of one machine; everybody may know it.
    static final String WEBHOOK_SECRET = "konto-local-webhook-secret";

    /// For one machine only: all services share it, and everybody knows it.
    private static final String PERSONAL_DATA_KEY = "a29udG8tbG9jYWwtcGVyc29uYWwtZGF0YS1rZXktMSE=";

    private final Ports ports;
    private final EmbeddedKafka kafka;
    private final EmbeddedMongo mongo;
    private final CityDatabase cities;

    Settings(Ports ports, EmbeddedKafka kafka, EmbeddedMongo mongo, CityDatabase cities) {
        this.ports = ports;
        this.kafka = kafka;
        this.mongo = mongo;
        this.cities = cities;
    }

    Map<String, String> of(Workload workload) {
        var settings = everywhere(workload);
        switch (workload) {
            case GATEWAY -> gateway(settings);
            case IDENTITY_PROVIDER -> identityProvider(settings);
            case SECURITY_INFO -> securityInfo(settings);
            case SIGNIN_ACTIVITY -> settings.putAll(cities.settings());
            case DEVICE, ORGANIZATION, PRIVACY -> {
                // They know nobody but the issuer.
            }
        }
        return settings;
    }

    String publicUrl() {
        return url(Place.GATEWAY);
    }

    String issuer() {
        return url(Place.IDENTITY_PROVIDER);
    }

    private String address(Place place) {
        return "http://127.0.0.1:" + ports.of(place);
    }

    String url(Place place) {
        return "http://localhost:" + ports.of(place);
    }

    private Map<String, String> everywhere(Workload workload) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("spring.profiles.active", "local");
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer());
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", Integer.toString(ports.of(workload.place())));
        settings.put("management.server.address", "127.0.0.1");
        settings.put(
                "management.server.port", Integer.toString(ports.management(workload.place())));
        settings.put("spring.mongodb.uri", mongo.uri(workload.module()));
        settings.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
        settings.put("konto.kafka.partitions", "3");
        settings.put("konto.personal-data.current", "local");
        settings.put("konto.personal-data.keys.local", PERSONAL_DATA_KEY);
        // What nobody asks for on this machine needs no time at start.
        settings.put("spring.main.lazy-initialization", "true");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
        return settings;
    }

    private void gateway(Map<String, String> settings) {
        settings.put("konto.gateway.public-url", publicUrl());
        for (var workload : Workload.values()) {
            if (workload != Workload.GATEWAY) {
                settings.put(
                        "konto.gateway.services." + workload.module(), address(workload.place()));
            }
        }
    }

    private void securityInfo(Map<String, String> settings) {
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", Integer.toString(ports.of(Place.SMTP)));
        settings.put("konto.sender.webhook-uri", address(Place.MAILBOX) + "/messages");
        settings.put("konto.sender.webhook-secret", WEBHOOK_SECRET);
        settings.put("konto.passkey.relying-party-id", "localhost");
        settings.put("konto.passkey.origins", publicUrl() + "," + issuer());
        settings.put("konto.password.rules.names", "konto,Fjord University");
    }

    private void identityProvider(Map<String, String> settings) {
        settings.put("konto.organization.portal", publicUrl());
        settings.put("konto.security-info.uri", address(Place.SECURITY_INFO));
        settings.put("spring.mail.port", Integer.toString(ports.of(Place.SMTP)));
    }
}
