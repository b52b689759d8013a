package dev.konto.device.signin;

import dev.konto.device.DeviceId;
import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is known of the use of devices; each question is about one owner's.
public interface Activities extends Repository<Activity, DeviceId> {

    Activity save(Activity activity);

    Optional<Activity> findByOwnerAndDevice(AccountId owner, DeviceId device);

    List<Activity> findByOwnerAndDeviceIn(AccountId owner, Collection<DeviceId> devices);
}
