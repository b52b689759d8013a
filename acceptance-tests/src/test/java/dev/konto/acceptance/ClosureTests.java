package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Api;
import dev.konto.acceptance.suite.EventStream;
import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;
import dev.konto.acceptance.suite.Stores;
import dev.konto.acceptance.suite.WithSuite;
import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/// An account is closed as its owner decided last, everywhere and once, whatever stops meanwhile.
@WithSuite
class ClosureTests {

    private static final String CLOSURE = "/api/v1/privacy/closure";
    private static final String DEVICE_SERVICE = "device-service";
    private static final String KEPT = "privacy-service/closures";
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    private Konto konto;
    private Person person;
    private Api api;

    @BeforeEach
    void ownADevice(Konto running) {
        konto = running;
        person = konto.people().someone();
        konto.people().device(person, "Notebook to erase");
        api = konto.api(person);
    }

    @Test
    void isCompletedOnceThoughAServiceIsKilledBeforeItAnswers()
            throws IOException, InterruptedException {
        try (var auditor = konto.follow(Topics.PRIVACY_EVENTS);
                var stores = konto.stores()) {
            konto.freeze(DEVICE_SERVICE);
            assertThat(decide()).containsExactly(201, 204, 201);
            assertThat(auditor.next(4, erased())).hasSize(4);

            konto.suite().kill(DEVICE_SERVICE);
            assertThat(stores.holding(person.id())).contains(DEVICE_SERVICE + "/devices");
            konto.suite().start(DEVICE_SERVICE);

            auditor.next(EventTypes.PRIVACY_ERASURE_COMPLETED, person);
            assertNothingIsLeft(stores);
            assertToldOnce(auditor);
        }
    }

    /// To close the account, to keep it after all, and to close it nevertheless, without a pause.
    private List<Integer> decide() {
        return List.of(
                api.post(CLOSURE).status(),
                api.delete(CLOSURE).status(),
                api.post(CLOSURE).status());
    }

    private void assertNothingIsLeft(Stores stores) {
        Eventually.within(
                A_WHILE, () -> assertThat(stores.holding(person.id())).containsOnly(KEPT));
        assertThat(stores.holding(person.email())).isEmpty();
    }

    private void assertToldOnce(EventStream auditor) {
        assertThat(auditor.soFar(erased()).stream().map(it -> it.data().get("area").asString()))
                .containsExactlyInAnyOrder(
                        "security-info-service",
                        "organization-service",
                        "privacy-service",
                        "signin-activity-service",
                        DEVICE_SERVICE,
                        "identity-provider");
        assertThat(auditor.soFar(of(EventTypes.PRIVACY_ERASURE_COMPLETED))).hasSize(1);
        assertThat(konto.mailbox().messages().stream().filter(it -> it.isTo(person.email())))
                .filteredOn(it -> it.subject().equals("Your account is closed and erased"))
                .hasSize(1);
    }

    private Predicate<AccountEvent> erased() {
        return of(EventTypes.PRIVACY_ERASED);
    }

    private Predicate<AccountEvent> of(String type) {
        return event -> event.type().equals(type) && event.accountId().equals(person.id());
    }
}
