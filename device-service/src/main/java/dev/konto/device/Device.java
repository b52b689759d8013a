package dev.konto.device;

import dev.konto.device.DeviceEvent.DeviceComplianceChanged;
import dev.konto.device.DeviceEvent.DeviceDisabled;
import dev.konto.device.DeviceEvent.DeviceEnabled;
import dev.konto.device.DeviceEvent.DeviceRegistered;
import dev.konto.device.DeviceEvent.DeviceRenamed;
import dev.konto.device.DeviceEvent.DeviceUpdated;
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
import java.util.List;

/// A device of an account. Every change of it that others may see is announced at the line where it
/// happens, and stored together with it. Doing a thing twice is the same as doing it once.
///
/// @param keyThumbprint of its public key (RFC 7638), if it registered itself
/// @param searchTerms the words by which its owner finds it
@Document("devices")
@CompoundIndex(name = "owner_latest", def = "{'owner': 1, 'registeredAt': -1, '_id': 1}")
public record Device(
        @Id DeviceId id,
        AccountId owner,
        String displayName,
        Description description,
        Compliance compliance,
        Instant registeredAt,
        @Nullable Instant disabledAt,
        @Nullable String keyThumbprint,
        List<String> searchTerms,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Device register(DeviceId id, Report told, Caller by, Instant now) {
        var name = told.displayName();
        var device =
                new Device(
                                id,
                                told.owner(),
                                name,
                                told.description(),
                                Compliance.UNKNOWN,
                                now,
                                null,
                                told.keyThumbprint(),
                                SearchTerms.of(name, told.description()),
                                null,
                                Outbox.EMPTY)
                        .announcing(DeviceRegistered.of(id, told), by, now);
        return told.compliance() == null ? device : device.judge(told.compliance(), by, now);
    }

    /// Takes note of what an agent tells of it. Its name is left alone, since its owner may have
    /// given it another.
    Device update(Report told, Caller by, Instant now) {
        if (!owner.equals(told.owner())) {
            throw new DeviceOfAnotherAccount();
        }
        var updated = describe(told.description(), by, now);
        return told.compliance() == null ? updated : updated.judge(told.compliance(), by, now);
    }

    Device rename(String name, Caller by, Instant now) {
        if (name.equals(displayName)) {
            return this;
        }
        return with(name, description, compliance, disabledAt)
                .announcing(new DeviceRenamed(id, name, displayName), by, now);
    }

    /// Takes note of whether it keeps the organization's rules.
    Device judge(Compliance judged, Caller by, Instant now) {
        if (judged.equals(compliance)) {
            return this;
        }
        return with(displayName, description, judged, disabledAt)
                .announcing(DeviceComplianceChanged.of(id, displayName, judged), by, now);
    }

    /// Takes the device out of use. Its owner cannot undo this; only an administrator can.
    Device disable(@Nullable DisablingReason reason, Caller by, Instant now) {
        if (disabled()) {
            return this;
        }
        return with(displayName, description, compliance, now)
                .announcing(new DeviceDisabled(id, displayName, reason), by, now);
    }

    Device enable(Caller by, Instant now) {
        if (!disabled()) {
            return this;
        }
        return with(displayName, description, compliance, null)
                .announcing(new DeviceEnabled(id, displayName), by, now);
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public DeviceState state() {
        return disabled() ? DeviceState.DISABLED : DeviceState.ACTIVE;
    }

    /// Refuses a decision about a device that goes by another name than the decider believes.
    void requireName(String believed) {
        if (!believed.equals(displayName)) {
            throw new DeviceNamedOtherwise(displayName);
        }
    }

    /// Takes note of what has become of it, such as a newer operating system.
    private Device describe(Description told, Caller by, Instant now) {
        if (told.equals(description)) {
            return this;
        }
        return with(displayName, told, compliance, disabledAt)
                .announcing(new DeviceUpdated(id, displayName, told), by, now);
    }

    private Device with(
            String name, Description told, Compliance judged, @Nullable Instant disabledSince) {
        return new Device(
                id,
                owner,
                name,
                told,
                judged,
                registeredAt,
                disabledSince,
                keyThumbprint,
                SearchTerms.of(name, told),
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
                disabledAt,
                keyThumbprint,
                searchTerms,
                version,
                outbox.announcing(event, owner, by, now));
    }
}
