package dev.konto.identity.signin;

import dev.konto.identity.device.DevicesOfAccounts;
import dev.konto.identity.device.KnownDevice;
import dev.konto.identity.session.DeviceId;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.FailureReason;
import dev.konto.identity.signin.SignInEvent.Step;
import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;

/// Knows an account's registered devices by their keys, and lets nobody in from a disabled one. A
/// key that is not known is no error: the sign-in has no device.
@Service
public class RecognizingDevice {

    private final DevicesOfAccounts devices;
    private final Refusing refusing;

    RecognizingDevice(DevicesOfAccounts devices, Refusing refusing) {
        this.devices = devices;
        this.refusing = refusing;
    }

    /// Refuses a disabled device, also one that is only said to be it: who says so means it.
    public void requireEnabled(AccountId account, List<Step> steps, Visit visit) {
        named(account, visit)
                .filter(KnownDevice::disabled)
                .ifPresent(
                        device -> {
                            refusing.refuse(
                                    account,
                                    FailedStep.DEVICE,
                                    FailureReason.DEVICE_DISABLED,
                                    steps,
                                    device.id(),
                                    visit);
                            throw new DeviceDisabled();
                        });
    }

    /// The device that proved to be it.
    Optional<DeviceId> proven(AccountId account, Visit visit) {
        var key = visit.deviceKey();
        return key != null && key.proven()
                ? named(account, visit).map(KnownDevice::id)
                : Optional.empty();
    }

    private Optional<KnownDevice> named(AccountId account, Visit visit) {
        var key = visit.deviceKey();
        return key == null ? Optional.empty() : devices.of(account).withKey(key.thumbprint());
    }
}
