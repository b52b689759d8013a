package dev.konto.local;

import java.util.Arrays;
import java.util.stream.Stream;

/// Everything that listens, with the port of the contract. Services answer health on a second port,
/// 1000 higher.
public enum Place {
    GATEWAY("gateway", 8080),
    SECURITY_INFO("security-info", 8081),
    DEVICE("device", 8082),
    ORGANIZATION("organization", 8083),
    PRIVACY("privacy", 8084),
    SIGNIN_ACTIVITY("signin-activity", 8085),
    IDENTITY_PROVIDER("identity-provider", 9000),
    KAFKA("kafka", 9092),
    KAFKA_CONTROLLER("kafka-controller", 9093),
    MONGODB("mongodb", 27017),
    SMTP("smtp", 1025),
    MAILBOX("mailbox", 8025);

    static final int MANAGEMENT_OFFSET = 1000;

    private final String label;
    private final int usualPort;

    Place(String label, int usualPort) {
        this.label = label;
        this.usualPort = usualPort;
    }

    static Stream<Place> all() {
        return Arrays.stream(values());
    }

    String label() {
        return label;
    }

    /// The property that moves it.
    String property() {
        return "konto.port." + label;
    }

    int usualPort() {
        return usualPort;
    }

    boolean hasManagement() {
        return compareTo(IDENTITY_PROVIDER) <= 0;
    }
}
