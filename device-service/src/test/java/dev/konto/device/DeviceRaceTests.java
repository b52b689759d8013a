package dev.konto.device;

import static dev.konto.device.DeviceFixtures.aDeviceOf;
import static dev.konto.device.DeviceFixtures.aReportFor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.DisablingDevice.Confirmation;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.problem.PreconditionFailed;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.web.IfMatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two who decide about one device at the same moment.
@ServiceTest
class DeviceRaceTests {

    @Autowired DisablingDevice disabling;
    @Autowired EnablingDevice enabling;
    @Autowired RenamingDevice renaming;
    @Autowired ManagingDevice managing;
    @Autowired Devices devices;

    private final AccountId maja = Accounts.any();
    private final Caller owner = Accounts.holderOf(maja);
    private Device device;

    @BeforeEach
    void aRegisteredDevice() {
        device = devices.save(aDeviceOf(maja));
    }

    @Test
    void loseNothingOfWhatTheOtherDid() throws Exception {
        var refused =
                AtOnce.refusals(
                        () -> disabling.disable(owner, device.id(), Confirmation.NONE),
                        () -> renaming.rename(owner, device.id(), "Lost one", IfMatch.ANY));

        assertThat(refused).isEmpty();
        assertThat(now().disabled()).isTrue();
        assertThat(now().displayName()).isEqualTo("Lost one");
        assertThat(now().outbox().sequence()).isEqualTo(3);
    }

    @Test
    void askAgainWhereOneRenamesWhatTheOtherDisablesByName() throws Exception {
        var seen = new Confirmation(device.displayName(), DisablingReason.LOST);

        var refused =
                AtOnce.refusals(
                        () -> disabling.disable(owner, device.id(), seen),
                        () -> renaming.rename(owner, device.id(), "Lost one", IfMatch.ANY));

        assertThat(refused).hasSizeLessThan(2).allMatch(DeviceNamedOtherwise.class::isInstance);
        assertThat(now().disabled()).isEqualTo(refused.isEmpty());
        assertThat(now().displayName()).isEqualTo("Lost one");
    }

    @Test
    void endInOneOfTwoStatesWhereOwnerAndAdministratorDisagree() throws Exception {
        disabling.disable(owner, device.id(), Confirmation.NONE);

        var refused =
                AtOnce.refusals(
                        () -> enabling.enable(Accounts.administrator(), device.id()),
                        () -> disabling.disable(owner, device.id(), Confirmation.NONE));

        var toldOfBoth = now().outbox().sequence() == 4;
        assertThat(refused).isEmpty();
        assertThat(now().outbox().sequence()).isBetween(3L, 4L);
        assertThat(now().disabled()).isEqualTo(toldOfBoth);
    }

    @Test
    void areToldWhoLostWhereBothRenameWhatTheySaw() throws Exception {
        var seen = new IfMatch(device.version());

        var refused =
                AtOnce.refusals(
                        () -> renaming.rename(owner, device.id(), "Work laptop", seen),
                        () -> renaming.rename(owner, device.id(), "Old laptop", seen));

        assertThat(refused).singleElement().isInstanceOf(PreconditionFailed.class);
        assertThat(now().displayName()).isIn("Work laptop", "Old laptop");
        assertThat(now().outbox().sequence()).isEqualTo(2);
    }

    @Test
    void becomeOneDeviceWhereItsAgentTellsOfItTwice() throws Exception {
        var id = new DeviceId(Identifier.next());
        var told = aReportFor(maja);

        var refused = AtOnce.refusals(3, () -> managing.manage(Accounts.administrator(), id, told));

        assertThat(refused).isEmpty();
        assertThat(devices.owned(maja, id).outbox().sequence()).isEqualTo(1);
    }

    private Device now() {
        return devices.owned(maja, device.id());
    }
}
