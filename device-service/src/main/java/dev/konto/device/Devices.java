package dev.konto.device;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import java.util.Optional;

/// The devices of all accounts; each question is about one owner's. Lists come from [DeviceSearch].
public interface Devices extends Aggregates<Device, DeviceId> {

    Optional<Device> findByOwnerAndId(AccountId owner, DeviceId id);

    /// For administrators only, who name a device without its owner.
    Optional<Device> findById(DeviceId id);

    /// The owner's device, or a refusal that doesn't tell another's from none.
    default Device owned(AccountId owner, DeviceId id) {
        return findByOwnerAndId(owner, id).orElseThrow(DeviceNotFound::new);
    }

    /// Anybody's device, for administrators only.
    default Device administered(DeviceId id) {
        return findById(id).orElseThrow(DeviceNotFound::new);
    }
}
