package dev.konto.device;

import static dev.konto.device.DeviceFixtures.aDescription;

import dev.konto.device.DeviceEvent.DeviceDisabled;
import dev.konto.device.DeviceEvent.DeviceEnabled;
import dev.konto.device.DeviceEvent.DeviceRegistered;
import dev.konto.device.DeviceEvent.DeviceRenamed;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class DeviceEventContractTests {

    private static final DeviceId ID = new DeviceId("0199f1c2-7a3b-7c4d-8e5f-1a2b3c4d5e6f");

    @ParameterizedTest
    @MethodSource("events")
    void keepsTheSchemaOfItsType(DeviceEvent event) {
        var owner = Accounts.any();

        EventContract.assertKept(event, owner, Accounts.holderOf(owner));
    }

    static Stream<DeviceEvent> events() {
        return Stream.of(
                DeviceRegistered.of(ID, "MAJA-LAPTOP", aDescription()),
                new DeviceRenamed(ID, "Work laptop", "MAJA-LAPTOP"),
                new DeviceDisabled(ID, "MAJA-LAPTOP"),
                new DeviceEnabled(ID, "MAJA-LAPTOP"));
    }
}
