package dev.konto.device.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.DeviceFilter;
import dev.konto.device.DeviceFixtures;
import dev.konto.device.DeviceSearch;
import dev.konto.device.Devices;
import dev.konto.device.DisablingDevice;
import dev.konto.device.DisablingDevice.Confirmation;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.UUID;

@ServiceTest
class DeviceAdministrationControllerTests {

    @Autowired MockMvcTester mvc;
    @Autowired Devices devices;
    @Autowired DeviceSearch search;
    @Autowired DisablingDevice disabling;

    private final AccountId maja = Accounts.any();

    @Test
    void registersOncePerIdempotencyKey() {
        var key = UUID.randomUUID().toString();

        var first = register(key, "laptop");
        var second = register(key, "laptop");

        assertThat(first).hasStatus(HttpStatus.CREATED);
        assertThat(second).hasStatus(HttpStatus.CREATED);
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(countOfDevices()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatStandsForAnotherRegistration() {
        var key = UUID.randomUUID().toString();
        register(key, "laptop");

        var refused = register(key, "phone");

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:konto:problem:idempotency-key-reused");
        assertThat(countOfDevices()).isEqualTo(1);
    }

    @Test
    void enablesADisabledDevice() {
        var device = devices.save(DeviceFixtures.aDeviceOf(maja));
        disabling.disable(Accounts.holderOf(maja), device.id(), Confirmation.NONE);

        var enabled =
                mvc.post()
                        .uri("/admin/v1/devices/" + device.id().value() + "/enable")
                        .header("Authorization", Tokens.ofAdministrator())
                        .exchange();

        assertThat(enabled).bodyJson().extractingPath("$.state").isEqualTo("active");
        assertThat(devices.owned(maja, device.id()).disabled()).isFalse();
    }

    @Test
    void isForAdministratorsOnly() {
        var device = devices.save(DeviceFixtures.aDeviceOf(maja));

        var refused =
                mvc.post()
                        .uri("/admin/v1/devices/" + device.id().value() + "/enable")
                        .header("Authorization", Tokens.of(maja.value(), "devices.write"))
                        .exchange();

        assertThat(refused).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult register(String key, String kind) {
        return mvc.post()
                .uri("/admin/v1/devices")
                .header("Authorization", Tokens.ofAdministrator())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"accountId": "%s", "displayName": "MAJA-LAPTOP", "kind": "%s",
                         "joinType": "joined", "operatingSystem": {"name": "Windows"}}
                        """
                                .formatted(maja.value(), kind))
                .exchange();
    }

    private int countOfDevices() {
        var all = search.list(maja, DeviceFilter.ALL, ScrollPosition.keyset(), Limit.of(100));
        return all.size();
    }
}
