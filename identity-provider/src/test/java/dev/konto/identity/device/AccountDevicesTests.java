package dev.konto.identity.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.session.DeviceId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

class AccountDevicesTests {

    private static final DeviceId LAPTOP = new DeviceId("laptop");
    private static final DeviceId PHONE = new DeviceId("phone");

    private final AccountDevices devices =
            AccountDevices.none(Accounts.any())
                    .register(LAPTOP, "key-of-laptop", 1)
                    .register(PHONE, null, 1);

    @Test
    void knowsADeviceByItsKey() {
        assertThat(devices.withKey("key-of-laptop")).map(KnownDevice::id).contains(LAPTOP);
        assertThat(devices.withKey("another-key")).isEmpty();
    }

    @Test
    void keepsTheKeyOfADeviceThatIsDisabledAndEnabled() {
        var disabled = devices.disable(LAPTOP, true, 2);

        assertThat(disabled.disabled(LAPTOP)).isTrue();
        assertThat(disabled.disabled(PHONE)).isFalse();
        assertThat(disabled.withKey("key-of-laptop")).map(KnownDevice::disabled).contains(true);
        assertThat(disabled.disable(LAPTOP, false, 3).disabled(LAPTOP)).isFalse();
    }

    @Test
    void learnsNothingFromWhatIsOlderOrComesAgain() {
        var enabled = devices.disable(LAPTOP, true, 2).disable(LAPTOP, false, 3);

        assertThat(enabled.disable(LAPTOP, true, 2)).isSameAs(enabled);
        assertThat(enabled.disable(LAPTOP, true, 3)).isSameAs(enabled);
        assertThat(enabled.register(LAPTOP, "key-of-laptop", 1)).isSameAs(enabled);
    }

    @Test
    void takesNoteOfADeviceItNeverHeardOf() {
        var unheardOf = new DeviceId("tablet");

        assertThat(devices.disable(unheardOf, true, 7).disabled(unheardOf)).isTrue();
    }
}
