package dev.konto.identity;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.device.DevicesOfAccounts;
import dev.konto.identity.device.KnownDevice;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import org.awaitility.Awaitility;

import java.util.function.Predicate;

/// A laptop with a key, and what device-service tells of it. Each waits until the provider heard.
record RegisteredLaptop(Provider provider, AccountId owner, String id, DeviceKeyPair keys) {

    RegisteredLaptop(Provider provider, AccountId owner) {
        this(provider, owner, Identifier.next(), DeviceKeyPair.next());
    }

    String thumbprint() {
        return keys.thumbprint();
    }

    void register() {
        var key = ", \"keyThumbprint\": \"%s\"".formatted(thumbprint());
        publish(EventTypes.DEVICE_REGISTERED, 1, key);
        await(_ -> true);
    }

    void disable() {
        publish(EventTypes.DEVICE_DISABLED, 2, "");
        await(KnownDevice::disabled);
    }

    void enable() {
        publish(EventTypes.DEVICE_ENABLED, 3, "");
        await(device -> !device.disabled());
    }

    private void publish(String type, long sequence, String more) {
        var fields = "\"deviceId\": \"%s\"%s".formatted(id, more);
        var event = OthersEvents.of(owner, type, "devices/" + id, sequence, fields);
        provider.kafka().send(event.toRecord(Topics.DEVICE_EVENTS)).join();
    }

    private void await(Predicate<KnownDevice> reached) {
        var devices = provider.bean(DevicesOfAccounts.class);
        Awaitility.await()
                .until(() -> devices.of(owner).withKey(thumbprint()).filter(reached).isPresent());
    }
}
