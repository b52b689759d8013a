package dev.konto.device.signin;

import dev.konto.device.DeviceId;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Duration;
import java.time.Instant;

/// When and from where a device was last used to sign in. Kept apart from the device, so that being
/// used is no change of it that a rename could collide with.
///
/// @param application the name of what was signed in to
@Document("activities")
@CompoundIndex(name = "owner", def = "{'owner': 1}")
public record Activity(
        @Id DeviceId device,
        AccountId owner,
        Instant at,
        @Nullable String ip,
        @Nullable String application) {

    /// Whether a later use is worth a write: not for every one within a short time, and never for
    /// one that is told again.
    boolean isOutdatedBy(Activity later, Duration resolution) {
        return !later.at.isBefore(at.plus(resolution));
    }
}
