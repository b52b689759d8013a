package dev.konto.device;

import static dev.konto.device.DeviceFixtures.MONDAY;
import static dev.konto.device.DeviceFixtures.TUESDAY;
import static dev.konto.device.DeviceFixtures.aDevice;
import static dev.konto.device.DeviceFixtures.aDisabledDevice;
import static dev.konto.device.DeviceFixtures.aReportFor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

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

        var disabled = device.disable(DisablingReason.LOST, ownerOf(device), TUESDAY);

        assertThat(disabled.disabled()).isTrue();
        assertThat(disabled.disabledAt()).isEqualTo(TUESDAY);
        assertThat(disabled.outbox().sequence()).isEqualTo(2);
    }

    @Test
    void staysAsItIsWhenDisabledTwice() {
        var disabled = aDisabledDevice();

        var again = disabled.disable(DisablingReason.STOLEN, ownerOf(disabled), TUESDAY);

        assertThat(again).isSameAs(disabled);
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
        assertThat(renamed.outbox().bodies().getLast()).doesNotContain("Work", "MAJA");
        assertThat(renamed.outbox().personalFields().getLast())
                .isEqualToIgnoringWhitespace(
                        """
                        {"displayName": "Work laptop", "previousDisplayName": "MAJA-LAPTOP"}\
                        """);
    }

    @Test
    void announcesNothingWhenItKeepsItsName() {
        var device = aDevice();

        assertThat(device.rename("MAJA-LAPTOP", ownerOf(device), TUESDAY)).isSameAs(device);
    }

    @Test
    void tellsWhatBecameOfItAndWhichRulesItBreaks() {
        var device = aDevice();
        var broken = Compliance.broken(List.of("disk-not-encrypted"));

        var updated = device.update(report(device, newer(), broken), agent(), TUESDAY);

        assertThat(updated.description()).isEqualTo(newer());
        assertThat(updated.compliance()).isEqualTo(broken);
        assertThat(updated.outbox().bodies()).hasSize(3);
        assertThat(updated.outbox().bodies().getLast())
                .contains("\"compliant\":false,\"reasons\":[\"disk-not-encrypted\"]");
    }

    @Test
    void keepsTheNameThatItsOwnerGaveIt() {
        var renamed = aDevice();

        var updated = renamed.update(report(renamed, newer(), null), agent(), TUESDAY);

        assertThat(updated.displayName()).isEqualTo("MAJA-LAPTOP");
        assertThat(updated.compliance()).isEqualTo(Compliance.UNKNOWN);
    }

    @Test
    void staysAsItIsWhenToldNothingNew() {
        var device = aDevice();
        var known = report(device, device.description(), null);

        assertThat(device.update(known, agent(), TUESDAY)).isSameAs(device);
    }

    @Test
    void doesNotChangeHands() {
        var device = aDevice();

        assertThatThrownBy(() -> device.update(aReportFor(Accounts.any()), agent(), TUESDAY))
                .isInstanceOf(DeviceOfAnotherAccount.class);
    }

    @Test
    void isFoundByTheWordsOfItsNameAndKind() {
        assertThat(aDevice().searchTerms())
                .containsExactly(
                        "maja", "laptop", "windows", "11", "24h2", "contoso", "slate", "7");
    }

    private static Report report(Device device, Description told, @Nullable Compliance judged) {
        return new Report(device.owner(), "Named by the agent", told, judged, null);
    }

    private static Description newer() {
        var now = new OperatingSystem("Windows", "11 25H2");
        return new Description(now, DeviceKind.LAPTOP, JoinType.JOINED, null, null, "Fjord");
    }

    private static Caller agent() {
        return Accounts.administrator();
    }

    private static Caller ownerOf(Device device) {
        return Accounts.holderOf(device.owner());
    }
}
