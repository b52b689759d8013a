package dev.konto.device.web;

import static dev.konto.device.DeviceFixtures.aDevice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.Device;
import dev.konto.device.Devices;
import dev.konto.device.recoverykey.Custody;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.time.Instant;

/// The agent escrows keys; their owner looks at one at a time, and everybody else at none.
@ServiceTest
class RecoveryKeyControllerTests {

    private static final String KEY = "123456-234567-345678-456789-567890-678901-789012-890123";
    private static final String ROTATED = "000011-000022-000033-000044-000055-000066-000077-000088";

    @Autowired MockMvcTester mvc;
    @Autowired Devices devices;
    @Autowired MongoOperations mongo;

    private Device device;
    private String token;

    @BeforeEach
    void aDeviceWithTwoKeys() {
        device = devices.save(aDevice());
        token = Tokens.of(device.owner().value(), "devices.read");
        assertThat(escrow("key-1", KEY)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(escrow("key-2", ROTATED)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void listsIdsOnly() {
        var list = get("", token);

        assertThat(list).hasStatusOk();
        assertThat(list)
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly("key-2", "key-1");
        assertThat(list).bodyText().doesNotContain(KEY).doesNotContain(ROTATED);
        assertThat(mvc.get().uri("/api/v1/devices").header("Authorization", token))
                .bodyJson()
                .extractingPath("$.items[0].recoveryKeys")
                .isEqualTo(2);
    }

    @Test
    void showsOneKeyWithAnEventAndLetsNobodyKeepIt() {
        var shown = get("/key-1", token);

        assertThat(shown).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(shown).bodyJson().extractingPath("$.key").isEqualTo(KEY);
        try (var topic = PublishedEvents.on(Topics.DEVICE_EVENTS)) {
            var events = topic.await(device.owner().value(), 4);
            assertThat(events.getLast().type()).isEqualTo(EventTypes.DEVICE_RECOVERY_KEY_VIEWED);
            assertThat(events.getLast().data().at("/actor/kind").asString()).isEqualTo("self");
            events.forEach(EventContract::assertKept);
            assertThat(events).noneMatch(event -> event.data().toString().contains(KEY));
        }
    }

    @Test
    void keepsKeysEncrypted() {
        var stored = mongo.findById(device.owner().value(), Document.class, "custodies");

        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).contains("key-1").doesNotContain("123456");
    }

    @Test
    void takesTheSameKeyTwiceAndNoOtherOfItsId() {
        assertThat(escrow("key-1", KEY)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(escrow("key-1", ROTATED)).hasStatus(HttpStatus.CONFLICT);

        assertThat(get("/key-1", token)).bodyJson().extractingPath("$.key").isEqualTo(KEY);
        assertThat(mongo.findById(device.owner(), Custody.class))
                .satisfies(custody -> assertThat(custody.keys()).hasSize(2));
    }

    @Test
    void asksForAFreshSignIn() {
        var owner = device.owner().value();
        var tooOld = Tokens.of(owner, Instant.now().minus(Duration.ofMinutes(6)), "devices.read");

        var refused = get("/key-1", tooOld);

        assertThat(refused)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\", max_age=\"300\"");
        assertThat(mongo.findById(device.owner(), Custody.class))
                .satisfies(custody -> assertThat(custody.views()).isEmpty());
    }

    @Test
    void stopsWhoeverLooksAtTooMany() {
        for (int view = 0; view < 10; view++) {
            assertThat(get("/key-1", token)).hasStatusOk();
        }

        var refused = get("/key-2", token);

        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).containsHeader("Retry-After");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:konto:problem:rate-limited");
        assertThat(refused).bodyText().doesNotContain(ROTATED);
    }

    @Test
    void hidesKeysFromAnotherAccount() {
        var erik = Tokens.of(Accounts.any().value(), "devices.read");

        assertThat(get("", erik)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/key-1", erik)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/key-3", token)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void needsTheScopeOfEachSide() {
        var stranger = Tokens.of(device.owner().value(), "profile.read");

        assertThat(get("", stranger)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/key-1", stranger)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(escrow("key-3", "{\"key\": \"1\"}", token)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"key\": \"\"}", "{\"key\": 7}", "{\"code\": \"1\"}", "[]"})
    void takesNoKeyThatIsNone(String body) {
        var refused = escrow("key-3", body, Tokens.ofAdministrator());

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult get(String path, String as) {
        return mvc.get()
                .uri("/api/v1/devices/" + device.id().value() + "/recovery-keys" + path)
                .header("Authorization", as)
                .exchange();
    }

    private MvcTestResult escrow(String id, String key) {
        return escrow(id, "{\"key\": \"" + key + "\"}", Tokens.ofAdministrator());
    }

    private MvcTestResult escrow(String id, String body, String as) {
        return mvc.put()
                .uri("/admin/v1/devices/" + device.id().value() + "/recovery-keys/" + id)
                .header("Authorization", as)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
