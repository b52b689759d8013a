package dev.konto.device;

import static dev.konto.device.DeviceFixtures.MONDAY;
import static dev.konto.device.DeviceFixtures.aDeviceOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

@ServiceTest
class DeviceSearchTests {

    @Autowired Devices devices;
    @Autowired DeviceSearch search;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();

    @Test
    void findsADeviceAsItWas() {
        var saved = devices.save(aDeviceOf(maja));

        assertThat(devices.owned(maja, saved.id()))
                .usingRecursiveComparison()
                .ignoringFields("outbox")
                .isEqualTo(saved);
    }

    @Test
    void listsTheLatestFirstPageByPage() {
        var ids =
                IntStream.range(0, 5)
                        .mapToObj(day -> aDeviceOf(maja, MONDAY.plus(Duration.ofDays(day))))
                        .map(devices::save)
                        .map(Device::id)
                        .toList();

        var first = list(maja, ScrollPosition.keyset());
        var second = list(maja, (KeysetScrollPosition) first.positionAt(1));

        assertThat(first.map(Device::id)).containsExactly(ids.get(4), ids.get(3));
        assertThat(second.map(Device::id)).containsExactly(ids.get(2), ids.get(1));
    }

    @Test
    void listsEachOnceThoughRegisteredInTheSameInstant() {
        IntStream.range(0, 4).forEach(_ -> devices.save(aDeviceOf(maja, MONDAY)));

        var first = list(maja, ScrollPosition.keyset());
        var second = list(maja, (KeysetScrollPosition) first.positionAt(1));

        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void hidesDevicesFromAnotherAccount() {
        var device = devices.save(aDeviceOf(maja));
        var erik = Accounts.any();

        assertThat(list(erik, ScrollPosition.keyset())).isEmpty();
        assertThatThrownBy(() -> devices.owned(erik, device.id()))
                .isInstanceOf(DeviceNotFound.class);
    }

    @Test
    void isServedByIndexes() {
        var device = devices.save(aDeviceOf(maja));
        var first = list(maja, ScrollPosition.keyset());

        queries.assertIndexed(
                "devices",
                () -> {
                    list(maja, ScrollPosition.keyset());
                    list(maja, (KeysetScrollPosition) first.positionAt(0));
                    found("win lap", DeviceState.DISABLED);
                    devices.owned(maja, device.id());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ångström", "ANGSTR", "pixel", "android 1", "  ång,pix "})
    void findsByTheBeginningsOfWords(String typed) {
        devices.save(aDeviceOf(maja));
        var phone = devices.save(aDeviceOf(aPhoneOf(maja), MONDAY));

        assertThat(found(typed, null)).containsExactly(phone.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndroid", "pixel windows", "...", "(", "\0\n", "phone"})
    void findsNothingByOtherWords(String typed) {
        devices.save(aDeviceOf(aPhoneOf(maja), MONDAY));

        assertThat(found(typed, null)).isEmpty();
    }

    @Test
    void tellsDisabledDevicesFromActiveOnes() {
        var active = devices.save(aDeviceOf(maja));
        var lost = aDeviceOf(maja).disable(DisablingReason.LOST, Accounts.holderOf(maja), MONDAY);
        devices.save(lost);

        assertThat(found(null, DeviceState.ACTIVE)).containsExactly(active.id());
        assertThat(found(null, DeviceState.DISABLED)).containsExactly(lost.id());
        assertThat(found("laptop", DeviceState.DISABLED)).containsExactly(lost.id());
    }

    private static Report aPhoneOf(AccountId owner) {
        var android = new OperatingSystem("Android", "16");
        var phone =
                new Description(
                        android, DeviceKind.PHONE, JoinType.REGISTERED, "Google", "Pixel 10", null);
        return new Report(owner, "Ångströms", phone, null, null);
    }

    private List<DeviceId> found(@Nullable String words, @Nullable DeviceState state) {
        var filter = new DeviceFilter(words, state);
        return search.list(maja, filter, ScrollPosition.keyset(), Limit.of(10)).stream()
                .map(Device::id)
                .toList();
    }

    private Window<Device> list(AccountId owner, KeysetScrollPosition position) {
        return search.list(owner, DeviceFilter.ALL, position, Limit.of(2));
    }
}
