package dev.konto.device;

import static dev.konto.device.DeviceFixtures.aDeviceOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.device.DisablingDevice.Confirmation;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.web.IfMatch;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DisablingDeviceTests {

    @Autowired DisablingDevice disabling;
    @Autowired RenamingDevice renaming;
    @Autowired Devices devices;

    private final AccountId maja = Accounts.any();

    @Test
    void takesTheDeviceOutOfUseAndTellsOnce() {
        var device = devices.save(aDeviceOf(maja));

        disabling.disable(Accounts.holderOf(maja), device.id(), Confirmation.NONE);
        disabling.disable(Accounts.holderOf(maja), device.id(), Confirmation.NONE);

        assertThat(devices.owned(maja, device.id()).disabled()).isTrue();
        try (var topic = PublishedEvents.on(Topics.DEVICE_EVENTS)) {
            var events = topic.await(maja.value(), 2);
            assertThat(events)
                    .extracting(event -> event.type())
                    .containsExactly(EventTypes.DEVICE_REGISTERED, EventTypes.DEVICE_DISABLED);
            assertThat(events).extracting(event -> event.sequence()).containsExactly(1L, 2L);
            events.forEach(EventContract::assertKept);
        }
    }

    @Test
    void asksAgainWhenTheDeviceHasAnotherNameByNow() {
        var device = devices.save(aDeviceOf(maja));
        renaming.rename(Accounts.holderOf(maja), device.id(), "Work laptop", IfMatch.ANY);
        var seenBefore = new Confirmation("MAJA-LAPTOP", DisablingReason.LOST);

        assertThatThrownBy(() -> disable(device, seenBefore))
                .isInstanceOf(DeviceNamedOtherwise.class);
        assertThat(devices.owned(maja, device.id()).disabled()).isFalse();

        disable(device, new Confirmation("Work laptop", DisablingReason.LOST));
        assertThat(devices.owned(maja, device.id()).disabled()).isTrue();
    }

    @Test
    void leavesAnotherAccountsDeviceAlone() {
        var device = devices.save(aDeviceOf(maja));
        var erik = Accounts.holderOf(Accounts.any());

        assertThatThrownBy(() -> disabling.disable(erik, device.id(), Confirmation.NONE))
                .isInstanceOf(DeviceNotFound.class);
        assertThat(devices.owned(maja, device.id()).disabled()).isFalse();
    }

    private void disable(Device device, Confirmation confirmation) {
        disabling.disable(Accounts.holderOf(maja), device.id(), confirmation);
    }
}
