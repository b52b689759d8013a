package dev.konto.device.recoverykey;

import dev.konto.device.Device;
import dev.konto.device.DeviceId;
import dev.konto.device.recoverykey.RecoveryKeyEvent.RecoveryKeyEscrowed;
import dev.konto.device.recoverykey.RecoveryKeyEvent.RecoveryKeyViewed;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The recovery keys of an account's devices, in the order in which they came. Rotated ones stay:
/// a disk that was locked with one opens with no other.
///
/// All of an account's are kept together, so that the views of all of them are counted together:
/// whoever takes over an account must not carry away the keys of all its devices at once.
///
/// @param views when keys were looked at within the last hour
@Document("custodies")
public record Custody(
        @Id AccountId owner,
        List<RecoveryKey> keys,
        List<Instant> views,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static final Duration WINDOW = Duration.ofHours(1);

    /// Far more than anybody rotates, and far less than one document can hold: an agent that runs
    /// wild must not make the keys before it unreadable.
    static final int MOST_KEYS = 5_000;

    static Custody of(AccountId owner) {
        return new Custody(owner, List.of(), List.of(), null, Outbox.EMPTY);
    }

    Custody escrow(RecoveryKey key, Device device, Caller by, Instant now) {
        if (keys.size() >= MOST_KEYS) {
            throw new TooManyRecoveryKeys();
        }
        var all = Stream.concat(keys.stream(), Stream.of(key)).toList();
        return new Custody(owner, all, views, version, outbox)
                .announcing(RecoveryKeyEscrowed.of(device, key.id()), by, now);
    }

    /// Takes note that somebody looks at a key, unless too many were looked at of late.
    Custody view(RecoveryKey key, Device device, int mostViews, Caller by, Instant now) {
        var recent = views.stream().filter(at -> at.plus(WINDOW).isAfter(now)).toList();
        if (recent.size() >= mostViews) {
            throw new TooManyViews(Duration.between(now, recent.getFirst().plus(WINDOW)));
        }
        var viewed = keys.stream().map(it -> it.equals(key) ? it.viewed(now) : it).toList();
        var counted = Stream.concat(recent.stream(), Stream.of(now)).toList();
        return new Custody(owner, viewed, counted, version, outbox)
                .announcing(RecoveryKeyViewed.of(device, key.id()), by, now);
    }

    /// The device's keys, latest first.
    public List<RecoveryKey> of(DeviceId device) {
        return keys.stream().filter(key -> key.isOf(device)).toList().reversed();
    }

    Optional<RecoveryKey> find(DeviceId device, RecoveryKeyId id) {
        return keys.stream().filter(key -> key.is(device, id)).findFirst();
    }

    private Custody announcing(ChangeEvent event, Caller by, Instant now) {
        var announced = outbox.announcing(event, owner, by, now);
        return new Custody(owner, keys, views, version, announced);
    }
}
