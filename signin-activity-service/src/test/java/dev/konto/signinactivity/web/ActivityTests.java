package dev.konto.signinactivity.web;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.activity.ChangeFilter;
import dev.konto.signinactivity.activity.Changes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Maja signs in, disables a device, and an administrator enables it again.
@ServiceTest
class ActivityTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BY_MAJA =
            """
            {"accountId": "%1$s", "actor": {"kind": "self", "id": "%1$s"},
             "client": {"ip": "192.0.2.44", "userAgent": "curl/8.5.0", "sessionId": "session-1"},
             "deviceId": "device-1", "displayName": "MAJA-LAPTOP", "reason": "lost",
             "secret": "no business of anybody's"}
            """;
    private static final String BY_ADMINISTRATOR =
            """
            {"accountId": "%s", "actor": {"kind": "admin", "id": "konto-admin"},
             "deviceId": "device-1", "displayName": "MAJA-LAPTOP"}
            """;

    @Autowired MockMvcTester mvc;
    @Autowired SignIns signIns;
    @Autowired Changes changes;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();
    private final SignIn signIn = aSignInOf(maja, MONDAY);
    private final AccountEvent disabled =
            event(EventTypes.DEVICE_DISABLED, MONDAY.plusSeconds(60), BY_MAJA);
    private final AccountEvent enabled =
            event(EventTypes.DEVICE_ENABLED, MONDAY.plusSeconds(120), BY_ADMINISTRATOR);

    @BeforeEach
    void aMorning() {
        signIns.add(List.of(signIn));
        for (var event : List.of(disabled, enabled, disabled)) {
            kafka.send(event.toRecord(Topics.DEVICE_EVENTS)).join();
        }
        await().until(() -> list(ChangeFilter.since(MONDAY)) == 2);
    }

    @Test
    void standsInOneTimeline() {
        var all = get("/api/v1/activity");

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
        var ids = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = get("/api/v1/activity?limit=1" + cursor);
            ids.add(json(page, "$.items[0].id"));
            var next = JsonPath.<String>read(body(page), "$.next");
            cursor = next == null ? null : "&cursor=" + next;
        }

        assertThat(ids).containsExactly(enabled.id(), disabled.id(), signIn.id().value());
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
        assertThat(get("/api/v1/activity?" + query))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(items);
    }

    @Test
    void isNarrowedToWhatWasDoneTogether() {
        var together = get("/api/v1/activity?transaction=" + disabled.transaction());

        assertThat(together)
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(disabled.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=letter", "area=A.B", "from=once", "limit=0", "cursor=x", "q=x"})
    void refusesWhatItDoesNotKnow(String query) {
        assertThat(get("/api/v1/activity?" + query)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isNobodyElses() {
        var erik = Tokens.of(Accounts.any().value(), "sign-ins.read");
        var foreign = mvc.get().uri("/api/v1/activity").header("Authorization", erik).exchange();

        assertThat(foreign).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(mvc.get().uri("/api/v1/activity").exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
        var scopeless = Tokens.of(maja.value(), "profile.read");
        assertThat(mvc.get().uri("/api/v1/activity").header("Authorization", scopeless).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
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
                    get("/api/v1/activity");
                    get("/api/v1/activity?session=session-1");
                });
    }

    private int list(ChangeFilter filter) {
        return changes.list(maja, filter, ScrollPosition.keyset(), Limit.of(9)).size();
    }

    private AccountEvent event(String type, Instant at, String body) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/device-service",
                type,
                maja.value(),
                at,
                EventTypes.dataSchema(type),
                "devices/device-1",
                1,
                Identifier.next(),
                null,
                JSON.readTree(body.formatted(maja.value())));
    }

    private MvcTestResult get(String uri) {
        var token = Tokens.of(maja.value(), "sign-ins.read");
        return mvc.get().uri(uri).header("Authorization", token).exchange();
    }

    private static String json(MvcTestResult answer, String path) {
        return JsonPath.read(body(answer), path);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
