package dev.konto.device;

import dev.konto.device.DeviceEvent.DeviceDisabled;
import dev.konto.device.DeviceEvent.DeviceEnabled;
import dev.konto.device.DeviceEvent.DeviceRegistered;
import dev.konto.device.DeviceEvent.DeviceRenamed;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A device of an account. Every change of it that others may see is announced at the line where it
/// happens, and stored together with it. Doing a thing twice is the same as doing it once.
@Document("devices")
@CompoundIndex(name = "owner_latest", def = "{'owner': 1, 'registeredAt': -1, '_id': -1}")
public record Device(
        @Id DeviceId id,
        AccountId owner,
        String displayName,
        Description description,
        Compliance compliance,
        Instant registeredAt,
        @Nullable Instant lastActiveAt,
        @Nullable Instant disabledAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Device register(
            DeviceId id,
            AccountId owner,
            String displayName,
            Description description,
            Caller by,
            Instant now) {
        return new Device(
                        id,
                        owner,
                        displayName,
                        description,
                        Compliance.UNKNOWN,
                        now,
                        null,
                        null,
                        null,
                        Outbox.EMPTY)
                .announcing(DeviceRegistered.of(id, displayName, description), by, now);
    }

    Device rename(String name, Caller by, Instant now) {
        if (name.equals(displayName)) {
            return this;
        }
        return named(name).announcing(new DeviceRenamed(id, name, displayName), by, now);
    }

    /// Takes the device out of use. Its owner cannot undo this; only an administrator can.
    Device disable(Caller by, Instant now) {
        if (disabled()) {
            return this;
        }
        return disabledSince(now).announcing(new DeviceDisabled(id, displayName), by, now);
    }

    Device enable(Caller by, Instant now) {
        if (!disabled()) {
            return this;
        }
        return disabledSince(null).announcing(new DeviceEnabled(id, displayName), by, now);
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    /// Whether this is what a registration with these particulars made or would make.
    boolean isRegistrationOf(AccountId account, Description told) {
        return owner.equals(account) && description.equals(told);
    }

    private Device named(String name) {
        return new Device(
                id,
                owner,
                name,
                description,
                compliance,
                registeredAt,
                lastActiveAt,
                disabledAt,
                version,
                outbox);
    }

    private Device disabledSince(@Nullable Instant since) {
        return new Device(
                id,
                owner,
                displayName,
                description,
                compliance,
                registeredAt,
                lastActiveAt,
                since,
                version,
                outbox);
    }

    private Device announcing(ChangeEvent event, Caller by, Instant now) {
        return new Device(
                id,
                owner,
                displayName,
                description,
                compliance,
                registeredAt,
                lastActiveAt,
                disabledAt,
                version,
                outbox.announcing(event, owner, by, now));
    }
}
