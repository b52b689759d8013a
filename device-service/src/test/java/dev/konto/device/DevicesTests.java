package dev.konto.device;

import static dev.konto.device.DeviceFixtures.MONDAY;
import static dev.konto.device.DeviceFixtures.aDeviceOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import java.time.Duration;
import java.util.stream.IntStream;

@ServiceTest
class DevicesTests {

    @Autowired Devices devices;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();

    @Test
    void keepADeviceAsItWas() {
        var saved = devices.save(aDeviceOf(maja));

        assertThat(devices.owned(maja, saved.id()))
                .usingRecursiveComparison()
                .ignoringFields("outbox")
                .isEqualTo(saved);
    }

    @Test
    void listTheLatestFirstPageByPage() {
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
    void listEachOnceThoughRegisteredInTheSameInstant() {
        IntStream.range(0, 4).forEach(_ -> devices.save(aDeviceOf(maja, MONDAY)));

        var first = list(maja, ScrollPosition.keyset());
        var second = list(maja, (KeysetScrollPosition) first.positionAt(1));

        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void areInvisibleToAnotherAccount() {
        var device = devices.save(aDeviceOf(maja));
        var erik = Accounts.any();

        assertThat(list(erik, ScrollPosition.keyset())).isEmpty();
        assertThatThrownBy(() -> devices.owned(erik, device.id()))
                .isInstanceOf(DeviceNotFound.class);
    }

    @Test
    void areFoundByIndexes() {
        var device = devices.save(aDeviceOf(maja));
        var first = list(maja, ScrollPosition.keyset());

        queries.assertIndexed(
                "devices",
                () -> {
                    list(maja, ScrollPosition.keyset());
                    list(maja, (KeysetScrollPosition) first.positionAt(0));
                    devices.owned(maja, device.id());
                });
    }

    private Window<Device> list(AccountId owner, KeysetScrollPosition position) {
        return devices.findByOwnerOrderByRegisteredAtDescIdDesc(owner, position, Limit.of(2));
    }
}
