package dev.konto.device.recoverykey;

import static dev.konto.device.DeviceFixtures.aDevice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.Device;
import dev.konto.device.Devices;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Several who escrow or look at keys of one account at the same moment.
@ServiceTest
class RecoveryKeyRaceTests {

    @Autowired EscrowingRecoveryKey escrowing;
    @Autowired ViewingRecoveryKey viewing;
    @Autowired RecoveryKeySettings settings;
    @Autowired Devices devices;
    @Autowired Custodies custodies;

    private final Caller agent = Accounts.administrator();
    private Device device;

    @BeforeEach
    void aRegisteredDevice() {
        device = devices.save(aDevice());
    }

    @Test
    void keepOneKeyOfAnId() throws Exception {
        var refused = AtOnce.refusals(() -> escrow("key-1", "1111"), () -> escrow("key-1", "2222"));

        assertThat(refused).singleElement().isInstanceOf(RecoveryKeyIdTaken.class);
        assertThat(custody().keys()).hasSize(1);
    }

    @Test
    void keepKeysOfDifferentIds() throws Exception {
        var refused = AtOnce.refusals(() -> escrow("key-1", "1111"), () -> escrow("key-2", "2222"));

        assertThat(refused).isEmpty();
        assertThat(custody().keys()).hasSize(2);
        assertThat(custody().outbox().sequence()).isEqualTo(2);
    }

    @Test
    void areShownNoMoreThanAnybodyNeeds() throws Exception {
        escrow("key-1", "1111");
        for (int view = 1; view < settings.viewsPerHour(); view++) {
            view();
        }

        var refused = AtOnce.refusals(3, this::view);

        assertThat(refused).hasSize(2).allMatch(TooManyViews.class::isInstance);
        assertThat(custody().views()).hasSize(settings.viewsPerHour());
        assertThat(custody().outbox().sequence()).isEqualTo(1 + settings.viewsPerHour());
    }

    private Custody custody() {
        return custodies.of(device.owner());
    }

    private boolean escrow(String id, String key) {
        escrowing.escrow(agent, device.id(), new RecoveryKeyId(id), key);
        return true;
    }

    private ViewingRecoveryKey.Opened view() {
        var owner = Accounts.holderOf(device.owner());
        return viewing.view(owner, device.id(), new RecoveryKeyId("key-1"));
    }
}
