package dev.konto.device.web;

import static dev.konto.device.DeviceFixtures.TUESDAY;
import static dev.konto.device.DeviceFixtures.aDevice;
import static dev.konto.device.DeviceFixtures.aDeviceOf;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.Device;
import dev.konto.device.Devices;
import dev.konto.device.signin.Activities;
import dev.konto.device.signin.Activity;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServiceTest
class DeviceControllerTests {

    private static final String[] ALL = {"devices.read", "devices.write"};

    @Autowired MockMvcTester mvc;
    @Autowired Devices devices;
    @Autowired Activities activities;

    private Device device;
    private String owner;

    @BeforeEach
    void aRegisteredDevice() {
        device = devices.save(aDevice());
        owner = device.owner().value();
    }

    @Test
    void showsTheOwnersDevice() {
        var answer = mine().show(device);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"displayName": "MAJA-LAPTOP", "kind": "laptop", "joinType": "joined",
                         "state": "active", "disabledAt": null, "lastActiveAt": null,
                         "operatingSystem": {"name": "Windows", "version": "11 24H2"},
                         "compliance": {"state": "unknown", "reasons": []},
                         "registeredAt": "2026-11-16T08:00:00Z", "lastActiveFrom": null,
                         "recoveryKeys": 0,
                         "current": false}
                        """);
    }

    @Test
    void tellsTheDeviceInUseAndWhereEachWasUsed() {
        var other = devices.save(aDeviceOf(device.owner(), TUESDAY));
        activities.save(new Activity(device.id(), device.owner(), TUESDAY, "192.0.2.44", "Mail"));

        var list = as(Tokens.fromDevice(device.id().value(), owner, ALL)).get("/api/v1/devices");

        assertThat(list)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [
                          {"id": "%s", "current": false, "lastActiveAt": null},
                          {"id": "%s", "current": true, "lastActiveAt": "2026-11-17T08:00:00Z",
                           "lastActiveFrom": {"ip": "192.0.2.44", "application": "Mail"}}]}
                        """
                                .formatted(other.id().value(), device.id().value()));
    }

    @Test
    void findsByWordsAndState() {
        var lost = devices.save(aDeviceOf(device.owner()));
        var confirmed = "{\"displayName\": \"MAJA-LAPTOP\", \"reason\": \"lost\"}";
        mine().disable(lost, confirmed);

        var found = mine().get("/api/v1/devices?q=windows&state=disabled");

        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(lost.id().value());
    }

    @Test
    void listsPageByPage() {
        devices.save(aDeviceOf(device.owner()));

        var first = mine().get("/api/v1/devices?limit=1");
        var next = json(first, "$.next");
        var second = mine().get("/api/v1/devices?limit=1&cursor=" + next);

        assertThat(json(second, "$.items[0].id")).isNotEqualTo(json(first, "$.items[0].id"));
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0", "limit=101", "limit=x",
                "cursor=none", "cursor=e30", "cursor=eyJ4IjogMX0",
                "sort=name"
            })
    void saysWhichParameterIsWrong(String query) {
        var refused = mine().get("/api/v1/devices?" + query);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer"))
                .isEqualTo("?" + query.substring(0, query.indexOf('=')));
    }

    @Test
    void answersInSwedish() {
        var refused =
                mvc.get()
                        .uri("/api/v1/devices/none")
                        .header("Authorization", Tokens.of(owner, ALL))
                        .header("Accept-Language", "sv-SE,sv;q=0.9")
                        .exchange();

        assertThat(json(refused, "$.detail"))
                .isEqualTo("Det finns ingen sådan enhet på ditt konto.");
    }

    private DeviceCalls mine() {
        return as(Tokens.of(owner, ALL));
    }

    private DeviceCalls as(String token) {
        return new DeviceCalls(mvc, token);
    }
}
