package dev.konto.identity.device;

import dev.konto.identity.session.DeviceId;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The devices of one account.
@Document("account-devices")
public record AccountDevices(
        @Id AccountId account, List<KnownDevice> devices, @Version @Nullable Long version) {

    static AccountDevices none(AccountId account) {
        return new AccountDevices(account, List.of(), null);
    }

    /// The device that has this key.
    ///
    /// @param keyThumbprint RFC 7638, SHA-256
    public Optional<KnownDevice> withKey(String keyThumbprint) {
        return devices.stream().filter(it -> keyThumbprint.equals(it.keyThumbprint())).findFirst();
    }

    public boolean disabled(DeviceId id) {
        return find(id).filter(KnownDevice::disabled).isPresent();
    }

    public boolean disabledAny(Collection<DeviceId> ids) {
        return ids.stream().anyMatch(this::disabled);
    }

    /// A device was registered, or came here first by other news: it keeps what it was told to be.
    AccountDevices register(DeviceId id, @Nullable String keyThumbprint, long sequence) {
        return change(
                id,
                sequence,
                known -> new KnownDevice(id, keyThumbprint, known.disabled(), sequence));
    }

    AccountDevices disable(DeviceId id, boolean disabled, long sequence) {
        return change(id, sequence, known -> known.disabled(disabled, sequence));
    }

    private AccountDevices change(DeviceId id, long sequence, UnaryOperator<KnownDevice> news) {
        var known = find(id).orElseGet(() -> new KnownDevice(id, null, false, 0));
        if (sequence <= known.sequence()) {
            return this;
        }
        var others = devices.stream().filter(it -> !it.id().equals(id));
        var all = Stream.concat(others, Stream.of(news.apply(known))).toList();
        return new AccountDevices(account, all, version);
    }

    private Optional<KnownDevice> find(DeviceId id) {
        return devices.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
