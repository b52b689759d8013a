package dev.konto.device;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;

import java.time.Instant;

/// Devices to test with.
public final class DeviceFixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    private DeviceFixtures() {}

    public static Device aDevice() {
        return aDeviceOf(Accounts.any());
    }

    public static Device aDeviceOf(AccountId owner) {
        return aDeviceOf(owner, MONDAY);
    }

    public static Device aDeviceOf(AccountId owner, Instant registeredAt) {
        return aDeviceOf(aReportFor(owner), registeredAt);
    }

    public static Device aDeviceOf(Report told, Instant registeredAt) {
        var id = new DeviceId(Identifier.next());
        return Device.register(id, told, Accounts.administrator(), registeredAt);
    }

    public static Device aDisabledDevice() {
        var device = aDevice();
        return device.disable(DisablingReason.LOST, Accounts.holderOf(device.owner()), MONDAY);
    }

    public static Report aReportFor(AccountId owner) {
        return new Report(owner, "MAJA-LAPTOP", aDescription(), null, null);
    }

    public static Description aDescription() {
        return new Description(
                new OperatingSystem("Windows", "11 24H2"),
                DeviceKind.LAPTOP,
                JoinType.JOINED,
                "Contoso",
                "Slate 7",
                null);
    }
}
