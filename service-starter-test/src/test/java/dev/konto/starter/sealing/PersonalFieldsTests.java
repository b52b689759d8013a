package dev.konto.starter.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWEObject;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

class PersonalFieldsTests {

    private static final String FIELDS = "{\"displayName\":\"Majas bärbara\"}";
    private static final String OLD = key((byte) 1);
    private static final String NEW = key((byte) 2);

    private final PersonalFields fields = with("new", Map.of("old", OLD, "new", NEW));

    @Test
    void areAJweThatNamesItsKeyAndItsAccount() throws ParseException {
        var sealed = JWEObject.parse(fields.seal("maja", FIELDS));

        assertThat(sealed.getHeader().toString())
                .isEqualTo(
                        "{\"sub\":\"maja\",\"kid\":\"new\",\"enc\":\"A256GCM\",\"alg\":\"dir\"}");
        assertThat(sealed.serialize()).doesNotContain("Majas");
    }

    @Test
    void standBesideTheOthersOnceOpened() {
        var opened = fields.opened(event("maja", fields.seal("maja", FIELDS)));

        assertThat(opened.data()).isEqualTo(body("maja").put("displayName", "Majas bärbara"));
    }

    @Test
    void neverReplaceWhatStandsInClear() {
        var sealed = fields.seal("maja", "{\"accountId\":\"erik\"}");

        assertThat(fields.opened(event("maja", sealed)).data()).isEqualTo(body("maja"));
    }

    @Test
    void openByAnEarlierKey() {
        var sealed = with("old", Map.of("old", OLD)).seal("maja", FIELDS);

        assertThat(fields.opened(event("maja", sealed)).data().has("displayName")).isTrue();
    }

    @Test
    void areLeftOutWhereTheirKeyWasDestroyed() {
        var sealed = with("old", Map.of("old", OLD)).seal("maja", FIELDS);
        var without = with("new", Map.of("new", NEW));

        assertThat(without.opened(event("maja", sealed)).data()).isEqualTo(body("maja"));
    }

    @Test
    void areLeftOutOfAnotherAccountsEvent() {
        var sealed = fields.seal("maja", FIELDS);

        assertThat(fields.opened(event("erik", sealed)).data()).isEqualTo(body("erik"));
    }

    @Test
    void areLeftOutWhereTheyAreNoJwe() {
        assertThat(fields.opened(event("maja", "rubbish")).data()).isEqualTo(body("maja"));
    }

    @Test
    void leaveAnEventWithoutThemAsItIs() {
        var event = event("maja", null);

        assertThat(fields.opened(event)).isSameAs(event);
    }

    @Test
    void needAKey() {
        assertThatThrownBy(() -> with("gone", Map.of("new", NEW)))
                .hasMessageContaining("konto.personal-data.current");
    }

    private static AccountEvent event(String account, @Nullable String sealed) {
        var body = body(account);
        if (sealed != null) {
            body.put(PersonalFields.MEMBER, sealed);
        }
        return new AccountEvent(
                "event-1",
                "/konto/test",
                EventTypes.DEVICE_ENABLED,
                account,
                Instant.EPOCH,
                EventTypes.dataSchema(EventTypes.DEVICE_ENABLED),
                "devices/1",
                1,
                "cause-1",
                null,
                body);
    }

    private static ObjectNode body(String account) {
        return new JsonMapper().createObjectNode().put("accountId", account);
    }

    private static PersonalFields with(String current, Map<String, String> keys) {
        return new PersonalFields(new PersonalDataKeys(current, keys).ring());
    }

    private static String key(byte filling) {
        var key = new byte[32];
        Arrays.fill(key, filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
