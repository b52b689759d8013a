package dev.konto.device;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Window;

import java.util.Optional;

/// The devices of all accounts; each question is about one owner's.
public interface Devices extends Aggregates<Device, DeviceId> {

    /// The owner's devices, latest registered first.
    Window<Device> findByOwnerOrderByRegisteredAtDescIdDesc(
            AccountId owner, KeysetScrollPosition position, Limit limit);

    Optional<Device> findByOwnerAndId(AccountId owner, DeviceId id);

    /// For administrators only, who name a device without its owner.
    Optional<Device> findById(DeviceId id);

    /// The owner's device, or a refusal that doesn't tell another's from none.
    default Device owned(AccountId owner, DeviceId id) {
        return findByOwnerAndId(owner, id).orElseThrow(DeviceNotFound::new);
    }
}
