package dev.konto.securityinfo.throttling;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The devices that guesses came from and that their accounts' owners are known to use.
public interface KnownDevices extends Repository<KnownDevice, String> {

    KnownDevice save(KnownDevice device);

    Optional<KnownDevice> findById(String id);

    /// A device of an account, also one on which nothing was counted yet.
    ///
    /// @param counted what is: passwords, codes, passkeys and what is sent to each method apart
    default KnownDevice of(AccountId account, String device, String counted) {
        var id = String.join("|", account.value(), device, counted);
        return findById(id).orElseGet(() -> KnownDevice.called(id));
    }
}
