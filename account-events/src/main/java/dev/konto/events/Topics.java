package dev.konto.events;

import java.util.List;

/// The topics. Keyed by account id, so that the events of one account stay in order within a
/// topic.
public final class Topics {

    public static final String AUTH_EVENTS = "konto.auth-events.v1";
    public static final String ACCOUNT_EVENTS = "konto.account-events.v1";
    public static final String SECURITY_INFO_EVENTS = "konto.security-info-events.v1";
    public static final String DEVICE_EVENTS = "konto.device-events.v1";
    public static final String ORGANIZATION_EVENTS = "konto.organization-events.v1";
    public static final String PRIVACY_EVENTS = "konto.privacy-events.v1";
    public static final String SIGN_IN_EVENTS = "konto.sign-in-events.v1";

    private static final List<String> ALL =
            List.of(
                    AUTH_EVENTS,
                    ACCOUNT_EVENTS,
                    SECURITY_INFO_EVENTS,
                    DEVICE_EVENTS,
                    ORGANIZATION_EVENTS,
                    PRIVACY_EVENTS,
                    SIGN_IN_EVENTS);

    private Topics() {}

    /// All topics of the contract, without their dead letters.
    public static List<String> all() {
        return ALL;
    }

    /// The topic on which a type is published.
    public static String of(String type) {
        return ALL.stream()
                .filter(topic -> EventTypes.in(topic).contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No topic carries " + type));
    }

    /// Where a consumer puts what it could not handle.
    public static String deadLetters(String topic) {
        return topic + ".dlt";
    }
}
