package dev.konto.device;

import static dev.konto.device.DeviceFixtures.aDescription;
import static dev.konto.device.DeviceFixtures.aReportFor;

import dev.konto.device.DeviceEvent.DeviceComplianceChanged;
import dev.konto.device.DeviceEvent.DeviceDisabled;
import dev.konto.device.DeviceEvent.DeviceEnabled;
import dev.konto.device.DeviceEvent.DeviceRegistered;
import dev.konto.device.DeviceEvent.DeviceRenamed;
import dev.konto.device.DeviceEvent.DeviceUpdated;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class DeviceEventContractTests {

    private static final DeviceId ID = new DeviceId("0199f1c2-7a3b-7c4d-8e5f-1a2b3c4d5e6f");

    private static final Compliance BROKEN =
            Compliance.broken(List.of("disk-not-encrypted", "system-too-old"));

    @ParameterizedTest
    @MethodSource("events")
    void keepsTheSchemaOfItsType(DeviceEvent event) {
        var owner = Accounts.any();

        EventContract.assertKept(event, owner, Accounts.holderOf(owner));
    }

    private static Report aKeyReport() {
        var thumbprint = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
        return new Report(Accounts.any(), "MAJA-LAPTOP", aDescription(), null, thumbprint);
    }

    static Stream<DeviceEvent> events() {
        return Stream.of(
                DeviceRegistered.of(ID, aReportFor(Accounts.any())),
                DeviceRegistered.of(ID, aKeyReport()),
                new DeviceRenamed(ID, "Work laptop", "MAJA-LAPTOP"),
                new DeviceUpdated(ID, "MAJA-LAPTOP", aDescription()),
                DeviceComplianceChanged.of(ID, "MAJA-LAPTOP", Compliance.COMPLIANT),
                DeviceComplianceChanged.of(ID, "MAJA-LAPTOP", BROKEN),
                new DeviceDisabled(ID, "MAJA-LAPTOP", DisablingReason.COMPROMISED),
                new DeviceDisabled(ID, "MAJA-LAPTOP", null),
                new DeviceEnabled(ID, "MAJA-LAPTOP"));
    }
}
