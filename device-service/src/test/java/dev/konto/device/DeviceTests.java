package dev.konto.device;

import static dev.konto.device.DeviceFixtures.MONDAY;
import static dev.konto.device.DeviceFixtures.TUESDAY;
import static dev.konto.device.DeviceFixtures.aDevice;
import static dev.konto.device.DeviceFixtures.aDisabledDevice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

class DeviceTests {

    @Test
    void isActiveAndUnknownToTheRulesAtFirst() {
        var device = aDevice();

        assertThat(device.disabled()).isFalse();
        assertThat(device.compliance()).isEqualTo(Compliance.UNKNOWN);
        assertThat(device.registeredAt()).isEqualTo(MONDAY);
        assertThat(device.outbox().bodies()).hasSize(1);
    }

    @Test
    void isOutOfUseOnceDisabled() {
        var device = aDevice();

        var disabled = device.disable(ownerOf(device), TUESDAY);

        assertThat(disabled.disabled()).isTrue();
        assertThat(disabled.disabledAt()).isEqualTo(TUESDAY);
        assertThat(disabled.outbox().sequence()).isEqualTo(2);
    }

    @Test
    void staysAsItIsWhenDisabledTwice() {
        var disabled = aDisabledDevice();

        assertThat(disabled.disable(ownerOf(disabled), TUESDAY)).isSameAs(disabled);
    }

    @Test
    void isInUseAgainOnceEnabled() {
        var enabled = aDisabledDevice().enable(Accounts.administrator(), TUESDAY);

        assertThat(enabled.disabled()).isFalse();
        assertThat(enabled.outbox().sequence()).isEqualTo(3);
    }

    @Test
    void staysAsItIsWhenEnabledWhileActive() {
        var device = aDevice();

        assertThat(device.enable(Accounts.administrator(), TUESDAY)).isSameAs(device);
    }

    @Test
    void announcesItsNewAndItsOldName() {
        var device = aDevice();

        var renamed = device.rename("Work laptop", ownerOf(device), TUESDAY);

        assertThat(renamed.displayName()).isEqualTo("Work laptop");
        assertThat(renamed.outbox().bodies().getLast())
                .contains("\"displayName\":\"Work laptop\"")
                .contains("\"previousDisplayName\":\"MAJA-LAPTOP\"");
    }

    @Test
    void announcesNothingWhenItKeepsItsName() {
        var device = aDevice();

        assertThat(device.rename("MAJA-LAPTOP", ownerOf(device), TUESDAY)).isSameAs(device);
    }

    private static Caller ownerOf(Device device) {
        return Accounts.holderOf(device.owner());
    }
}
