package dev.konto.signinactivity.web;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.web.Owner.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konto.events.AccountEvent;
import dev.konto.events.Topics;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.activity.ChangeFilter;
import dev.konto.signinactivity.activity.Changes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.ArrayList;
import java.util.List;

/// Maja signs in, disables a device, and an administrator enables it again.
@ServiceTest
class ActivityTests {

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;
    @Autowired Changes changes;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();
    private final SignIn signIn = aSignInOf(maja, MONDAY);
    private Owner owner;
    private final AccountEvent disabled =
            DeviceChanges.disabledByOwner(maja, MONDAY.plusSeconds(60));
    private final AccountEvent enabled =
            DeviceChanges.enabledByAdministrator(maja, MONDAY.plusSeconds(120));

    @BeforeEach
    void aMorning() {
        owner = new Owner(mvc, maja);
        signIns.add(List.of(signIn));
        for (var event : List.of(disabled, enabled, disabled)) {
            kafka.send(event.toRecord(Topics.DEVICE_EVENTS)).join();
        }
        await().until(() -> list(ChangeFilter.since(MONDAY)) == 2);
    }

    @Test
    void standsInOneTimeline() {
        var all = owner.get("/api/v1/activity");

        assertThat(all)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [
                          {"kind": "change", "signIn": null,
                           "change": {"type": "device.enabled", "area": "device",
                                      "title": "Device enabled", "subject": "MAJA-LAPTOP",
                                      "actor": {"kind": "admin", "id": "konto-admin"},
                                      "signInId": null}},
                          {"kind": "change",
                           "change": {"type": "device.disabled", "title": "Device disabled",
                                      "actor": {"kind": "self"}, "ip": "192.0.2.44",
                                      "browser": {"name": "curl"},
                                      "details": {"reason": "lost", "deviceId": "device-1"},
                                      "signInId": "%1$s"}},
                          {"kind": "sign-in", "change": null, "signIn": {"id": "%1$s"}}],
                         "next": null}
                        """
                                .formatted(signIn.id().value()));
        assertThat(all).bodyText().doesNotContain("secret");
    }

    @Test
    void isReadPageByPageWithoutLossOrRepeat() {
        assertThat(idsPageByPage())
                .containsExactly(enabled.id(), disabled.id(), signIn.id().value());
    }

    @Test
    void losesNothingOfOneMillisecond() {
        var atOnce = DeviceChanges.disabledByOwner(maja, MONDAY);
        kafka.send(atOnce.toRecord(Topics.DEVICE_EVENTS)).join();
        await().until(() -> list(ChangeFilter.since(MONDAY.minusSeconds(1))) == 3);

        assertThat(idsPageByPage())
                .containsExactlyInAnyOrder(
                        enabled.id(), disabled.id(), atOnce.id(), signIn.id().value());
    }

    @ParameterizedTest
    @CsvSource({
        "kind=sign-in, 1",
        "kind=change, 2",
        "area=device, 2",
        "area=privacy, 0",
        "session=session-1, 2",
        "from=2026-11-16T08:01:00Z, 2",
        "to=2026-11-16T08:01:00Z, 1"
    })
    void isNarrowed(String query, int items) {
        assertThat(owner.get("/api/v1/activity?" + query))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(items);
    }

    @Test
    void isNarrowedToWhatWasDoneTogether() {
        var together = owner.get("/api/v1/activity?transaction=" + disabled.transaction());

        assertThat(together)
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(disabled.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=letter", "area=A.B", "from=once", "limit=0", "cursor=x", "q=x"})
    void refusesWhatItDoesNotKnow(String query) {
        assertThat(owner.get("/api/v1/activity?" + query)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isNobodyElses() {
        var erik = Tokens.of(Accounts.any().value(), "sign-ins.read");
        var foreign = owner.get("/api/v1/activity", erik);

        assertThat(foreign).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(mvc.get().uri("/api/v1/activity").exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
        var scopeless = Tokens.of(maja.value(), "profile.read");
        assertThat(owner.get("/api/v1/activity", scopeless)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void scansNothing() {
        queries.assertIndexed(
                "changes",
                () -> {
                    list(ChangeFilter.since(MONDAY));
                    list(new ChangeFilter("device", null, null, null, null));
                    list(new ChangeFilter(null, "session-1", null, null, null));
                    list(new ChangeFilter(null, null, disabled.transaction(), null, null));
                });
        queries.assertIndexed(
                "sign-ins",
                () -> {
                    owner.get("/api/v1/activity");
                    owner.get("/api/v1/activity?session=session-1");
                });
    }

    private List<String> idsPageByPage() {
        var ids = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = owner.get("/api/v1/activity?limit=1" + cursor);
            ids.add(json(page, "$.items[0].id"));
            var next = Owner.next(page);
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids;
    }

    private int list(ChangeFilter filter) {
        return changes.list(maja, filter, ScrollPosition.keyset(), Limit.of(9)).size();
    }
}
