package dev.konto.device.signin;

import static dev.konto.device.DeviceFixtures.MONDAY;
import static dev.konto.device.DeviceFixtures.aDeviceOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konto.device.Device;
import dev.konto.device.DeviceId;
import dev.konto.device.Devices;
import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Replay;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Devices are noted as used; what stands in the store follows from the topic alone.
@ServiceTest
class SignInListenerTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired SignInListener listener;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired Devices devices;
    @Autowired Activities activities;
    @Autowired Replay replay;

    private final AccountId maja = Accounts.any();
    private Device device;

    @BeforeEach
    void aRegisteredDevice() {
        device = devices.save(aDeviceOf(maja));
    }

    @Test
    void learnsWhenAndFromWhereADeviceWasUsed() {
        send(signIn("success", MONDAY));

        await().untilAsserted(() -> assertThat(activity()).isPresent());
        assertThat(activity())
                .contains(new Activity(device.id(), maja, MONDAY, "192.0.2.44", "Mail"));
    }

    @Test
    void writesABusyDeviceOnlyNowAndThen() {
        var hour =
                IntStream.range(0, 60).mapToObj(minute -> MONDAY.plus(MINUTE.multipliedBy(minute)));

        var written = hour.filter(this::changesTheActivity).toList();

        assertThat(written).hasSize(12).startsWith(MONDAY, MONDAY.plus(MINUTE.multipliedBy(5)));
    }

    @Test
    void comesToTheSameWhenAllIsToldAgain() {
        var told = aHistory();
        told.forEach(listener::on);
        var first = activity();

        told.forEach(listener::on);

        assertThat(activity()).isEqualTo(first);
        assertThat(first.orElseThrow().at()).isEqualTo(MONDAY.plus(MINUTE.multipliedBy(7)));
    }

    @Test
    void comesToTheSameFromTheTopicAlone() throws Exception {
        var begin = Instant.now();
        var told = aHistory();
        told.forEach(this::send);
        told.forEach(this::send);
        replay.caughtUp();
        var asItHappened = activity();

        replay.since(begin, "activities");

        assertThat(asItHappened).isPresent();
        assertThat(activity()).isEqualTo(asItHappened);
    }

    @Test
    void takesNoNoteOfFailuresUnknownDevicesAndOtherAccounts() {
        listener.on(signIn("failure", MONDAY));
        listener.on(signIn(Accounts.any(), device.id().value(), "success", MONDAY));
        listener.on(signIn(maja, "unknown", "success", MONDAY));

        assertThat(activity()).isEmpty();
        assertThat(activities.findByOwnerAndDevice(maja, new DeviceId("unknown"))).isEmpty();
    }

    /// The last success was seven minutes after the first, and a guess came later.
    private List<AccountEvent> aHistory() {
        return List.of(
                signIn("success", MONDAY),
                signIn("success", MONDAY.plus(MINUTE)),
                signIn("success", MONDAY.plus(MINUTE.multipliedBy(7))),
                signIn("failure", MONDAY.plus(MINUTE.multipliedBy(30))));
    }

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.AUTH_EVENTS)).join();
    }

    private boolean changesTheActivity(Instant at) {
        var before = activity();
        listener.on(signIn("success", at));
        return !activity().equals(before);
    }

    private Optional<Activity> activity() {
        return activities.findByOwnerAndDevice(maja, device.id());
    }

    private AccountEvent signIn(String outcome, Instant at) {
        return signIn(maja, device.id().value(), outcome, at);
    }

    private static AccountEvent signIn(
            AccountId account, String device, String outcome, Instant at) {
        var body =
                """
                {"accountId": "%s", "actor": {"kind": "self", "id": "%s"}, "outcome": "%s",
                 "client": {"ip": "192.0.2.44"}, "application": {"id": "mail", "name": "Mail"},
                 "steps": [], "interactive": true, "deviceId": "%s", "occurredAt": "%s"}
                """
                        .formatted(account.value(), account.value(), outcome, device, at);
        return new AccountEvent(
                Identifier.next(),
                "/konto/identity-provider",
                EventTypes.AUTH_SIGN_IN,
                account.value(),
                at,
                EventTypes.dataSchema(EventTypes.AUTH_SIGN_IN),
                "sign-ins/" + account.value(),
                1,
                Identifier.next(),
                null,
                new JsonMapper().readTree(body));
    }
}
