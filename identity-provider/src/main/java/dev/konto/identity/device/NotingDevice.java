package dev.konto.identity.device;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import java.util.function.UnaryOperator;

/// Takes note of what is told of a device. Old news changes nothing.
@UseCase
class NotingDevice {

    private final DevicesOfAccounts devices;

    NotingDevice(DevicesOfAccounts devices) {
        this.devices = devices;
    }

    public void note(AccountId account, UnaryOperator<AccountDevices> news) {
        var known = devices.of(account);
        var changed = news.apply(known);
        if (!changed.equals(known)) {
            devices.save(changed);
        }
    }
}
