package dev.konto.signinactivity.web;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/// What the device service tells of a laptop that was lost and found.
final class DeviceChanges {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BY_OWNER =
            """
            {"accountId": "%1$s", "actor": {"kind": "self", "id": "%1$s"},
             "client": {"ip": "192.0.2.44", "userAgent": "curl/8.5.0", "sessionId": "session-1"},
             "deviceId": "device-1", "displayName": "MAJA-LAPTOP", "reason": "lost",
             "secret": "no business of anybody's"}
            """;
    private static final String BY_ADMINISTRATOR =
            """
            {"accountId": "%s", "actor": {"kind": "admin", "id": "konto-admin"},
             "deviceId": "device-1", "displayName": "MAJA-LAPTOP"}
            """;

    private DeviceChanges() {}

    static AccountEvent disabledByOwner(AccountId owner, Instant at) {
        return event(EventTypes.DEVICE_DISABLED, owner, at, BY_OWNER);
    }

    static AccountEvent enabledByAdministrator(AccountId owner, Instant at) {
        return event(EventTypes.DEVICE_ENABLED, owner, at, BY_ADMINISTRATOR);
    }

    private static AccountEvent event(String type, AccountId owner, Instant at, String body) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/device-service",
                type,
                owner.value(),
                at,
                EventTypes.dataSchema(type),
                "devices/device-1",
                1,
                Identifier.next(),
                null,
                JSON.readTree(body.formatted(owner.value())));
    }
}
