package dev.konto.device;

import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The devices of all accounts; each question is about one owner's.
public interface Devices extends Repository<Device, DeviceId> {

    Device save(Device device);

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
