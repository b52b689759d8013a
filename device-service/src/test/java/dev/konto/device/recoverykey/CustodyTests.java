package dev.konto.device.recoverykey;

import static dev.konto.device.DeviceFixtures.MONDAY;
import static dev.konto.device.DeviceFixtures.TUESDAY;
import static dev.konto.device.DeviceFixtures.aDevice;
import static dev.konto.device.DeviceFixtures.aDeviceOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.device.Device;
import dev.konto.device.recoverykey.RecoveryKeyEvent.RecoveryKeyEscrowed;
import dev.konto.device.recoverykey.RecoveryKeyEvent.RecoveryKeyViewed;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Sealed;
import dev.konto.starter.outbox.Outbox;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class CustodyTests {

    private static final int MOST = 2;

    private final Device device = aDevice();
    private final Caller owner = Accounts.holderOf(device.owner());
    private final RecoveryKey first = key(device, "key-1");
    private final RecoveryKey second = key(device, "key-2");
    private final Custody custody = escrowed(first, second);

    @Test
    void keepsRotatedKeysAndShowsTheLatestFirst() {
        assertThat(custody.of(device.id())).containsExactly(second, first);
        assertThat(custody.of(aDevice().id())).isEmpty();
    }

    @Test
    void announcesEveryViewAndNeverTheKey() {
        var viewed = view(view(custody, MONDAY), MONDAY);

        assertThat(viewed.outbox().bodies()).hasSize(4);
        assertThat(viewed.outbox().bodies().getLast()).contains("\"recoveryKeyId\":\"key-1\"");
        assertThat(viewed.outbox().bodies()).noneMatch(body -> body.contains("sealed"));
        assertThat(viewed.of(device.id()).getLast().lastViewedAt()).isEqualTo(MONDAY);
        assertThat(viewed.of(device.id()).getFirst().lastViewedAt()).isNull();
    }

    @Test
    void showsNoMoreKeysAnHourThanAnybodyNeeds() {
        var viewed = view(view(custody, MONDAY), MONDAY.plusSeconds(600));
        var soon = MONDAY.plusSeconds(3_000);

        assertThatThrownBy(() -> view(viewed, soon))
                .isInstanceOfSatisfying(
                        TooManyViews.class,
                        refused ->
                                assertThat(refused.headers()).containsEntry("Retry-After", "600"));
        assertThat(view(viewed, MONDAY.plus(Duration.ofHours(1))).views()).hasSize(2);
        assertThat(view(viewed, TUESDAY).views()).containsExactly(TUESDAY);
    }

    @Test
    void countsTheViewsOfAllDevicesTogether() {
        var other = aDeviceOf(device.owner());
        var otherKey = key(other, "key-1");
        var both = escrowed(first, otherKey);
        var viewed = both.view(first, device, 1, owner, MONDAY);

        assertThatThrownBy(() -> viewed.view(otherKey, other, 1, owner, MONDAY))
                .isInstanceOf(TooManyViews.class);
    }

    @Test
    void keepsWhatItHasRatherThanEveryKeyThatIsSent() {
        var full = Collections.nCopies(Custody.MOST_KEYS, first);
        var custody = new Custody(device.owner(), full, List.of(), 1L, Outbox.EMPTY);
        var agent = Accounts.administrator();

        assertThatThrownBy(() -> custody.escrow(second, device, agent, MONDAY))
                .isInstanceOf(TooManyRecoveryKeys.class);
        assertThat(view(custody, MONDAY).views()).hasSize(1);
    }

    @Test
    void tellsOthersByTheContract() {
        Stream.of(
                        RecoveryKeyEscrowed.of(device, first.id()),
                        RecoveryKeyViewed.of(device, first.id()))
                .forEach(event -> EventContract.assertKept(event, device.owner(), owner));
    }

    private Custody view(Custody before, Instant at) {
        var key = before.find(device.id(), first.id()).orElseThrow();
        return before.view(key, device, MOST, owner, at);
    }

    private Custody escrowed(RecoveryKey... keys) {
        var escrowed = Custody.of(device.owner());
        for (var key : keys) {
            escrowed = escrowed.escrow(key, device, Accounts.administrator(), MONDAY);
        }
        return escrowed;
    }

    private static RecoveryKey key(Device device, String id) {
        var sealed = new Sealed("test", "nonce", "sealed");
        return RecoveryKey.escrowed(device.id(), new RecoveryKeyId(id), sealed, MONDAY);
    }
}
