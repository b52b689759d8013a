package dev.konto.starter.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

class DisclosureTests {

    private static final Date MONDAY = Date.from(Instant.parse("2026-11-16T08:00:00Z"));

    @Test
    void tellsWhatIsStored() {
        var stored =
                new Document("_id", "1")
                        .append("displayName", "MAJA-LAPTOP")
                        .append("registeredAt", MONDAY)
                        .append("languages", List.of("en", "sv"))
                        .append("origin", new Document("ip", "192.0.2.7"));

        assertThat(Disclosure.of(stored))
                .containsEntry("id", "1")
                .containsEntry("displayName", "MAJA-LAPTOP")
                .containsEntry("registeredAt", "2026-11-16T08:00:00Z")
                .containsEntry("languages", List.of("en", "sv"))
                .containsEntry("origin", Map.of("ip", "192.0.2.7"));
    }

    @Test
    void leavesOutWhatIsThereForTheMachine() {
        var stored =
                new Document("_id", "1")
                        .append("_class", "dev.konto.Thing")
                        .append("version", 3L)
                        .append("outbox", new Document())
                        .append("nothing", null);

        assertThat(Disclosure.of(stored)).containsOnlyKeys("id");
    }

    @Test
    void tellsWhatOnlyLooksLikeIt() {
        var phone = new Document("_class", "phone").append("number", "+46701234567");
        var browser = new Document("_class", "dev.konto.Software").append("version", "145");
        var stored =
                new Document("credential", phone)
                        .append("countryCode", "SE")
                        .append("browser", browser);

        assertThat(Disclosure.of(stored))
                .containsEntry("credential", Map.of("type", "phone", "number", "+46701234567"))
                .containsEntry("countryCode", "SE")
                .containsEntry("browser", Map.of("version", "145"));
    }

    @Test
    void withholdsSecretsButNotThatThereAreSome() {
        var sealed = new Document("keyId", "k").append("nonce", "bm9u").append("text", "c2Vj");
        var stored =
                new Document("password", new Document("algorithm", "argon2id").append("at", MONDAY))
                        .append("codes", List.of("aaaa", "bbbb"))
                        .append("credential", new Document("hash", "aaaa"))
                        .append("recoveryKey", sealed)
                        .append("picture", new Binary(new byte[] {1}));

        assertThat(Disclosure.of(stored))
                .containsEntry(
                        "password", Map.of("algorithm", "(secret)", "at", "2026-11-16T08:00:00Z"))
                .containsEntry("codes", List.of("(secret)", "(secret)"))
                .containsEntry("credential", Map.of("hash", "(secret)"))
                .containsEntry("recoveryKey", "(secret)")
                .containsEntry("picture", "(secret)");
    }
}
