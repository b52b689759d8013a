package dev.konto.identity.device;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.RevokingSessions;
import dev.konto.identity.session.SessionEndReason;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears of devices. The sessions of one that is disabled end: first it is noted, then the sessions
/// are looked for, so that a sign-in at that very moment is either found or refused.
@Component
class DeviceListener {

    private final NotingDevice noting;
    private final DevicesOfAccounts devices;
    private final RevokingSessions revoking;

    DeviceListener(NotingDevice noting, DevicesOfAccounts devices, RevokingSessions revoking) {
        this.noting = noting;
        this.devices = devices;
        this.revoking = revoking;
    }

    @KafkaListener(id = "devices", idIsGroup = false, topics = Topics.DEVICE_EVENTS)
    void on(AccountEvent event) {
        var account = new AccountId(event.accountId());
        var at = event.sequence();
        switch (event.type()) {
            case EventTypes.DEVICE_REGISTERED -> {
                var told = event.data(Told.class);
                noting.note(account, it -> it.register(told.deviceId(), told.keyThumbprint(), at));
            }
            case EventTypes.DEVICE_DISABLED -> {
                var device = event.data(Told.class).deviceId();
                noting.note(account, it -> it.disable(device, true, at));
                endSessions(event, account, device);
            }
            case EventTypes.DEVICE_ENABLED -> {
                var device = event.data(Told.class).deviceId();
                noting.note(account, it -> it.disable(device, false, at));
            }
            default -> {}
        }
    }

    /// Unless it was enabled again since, and this is old news.
    private void endSessions(AccountEvent event, AccountId account, DeviceId device) {
        if (devices.of(account).disabled(device)) {
            revoking.revoke(
                    Caller.reactingTo(event, "identity-provider"),
                    account,
                    SessionEndReason.DEVICE_DISABLED,
                    session -> session.isOn(device));
        }
    }

    record Told(DeviceId deviceId, @Nullable String keyThumbprint) {}
}
