package dev.konto.identity.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.starter.mongo.FieldEncryption;
import dev.konto.starter.test.AtOnce;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

@IdentityProviderTest
class SigningKeysTests {

    @Autowired StoredKeys stored;
    @Autowired MongoOperations mongo;
    @Autowired KeySettings configured;

    /// A stretch of time that no other test has keys for.
    private final Instant start = farFuture();
    private final MovableClock clock = new MovableClock(start);

    @Test
    void publishesTheNextKeyBeforeItsTimeAndTheLastOneAfter() {
        var keys = replica();
        var first = keys.signing().getKeyID();
        assertThat(ids(keys.published())).contains(first);

        clock.set(start.plus(Duration.ofHours(23)));
        assertThat(keys.signing().getKeyID()).isEqualTo(first);
        var ahead = ids(keys.published());

        clock.set(start.plus(Duration.ofHours(24)));
        var second = keys.signing().getKeyID();
        assertThat(second).isNotEqualTo(first);
        assertThat(ahead).contains(second);
        assertThat(ids(keys.published())).contains(first, second);

        clock.set(start.plus(Duration.ofHours(26)));
        assertThat(ids(keys.published())).doesNotContain(first);
        assertThat(ids(keys.remembered())).contains(first);
    }

    @Test
    void isTheSameForAllReplicasThatStartAtOnce() throws Exception {
        var signing = AtOnce.run(Collections.nCopies(4, () -> replica().signing()));

        assertThat(signing).extracting(Future::get).containsOnly(signing.getFirst().get());
    }

    @Test
    void storesNoPrivateKeyInTheClear() {
        var kid = replica().signing().getKeyID();

        var document = mongo.getCollection("signing-keys").find().into(new ArrayList<>());

        assertThat(document).anyMatch(it -> kid.equals(it.getString("_id")));
        assertThat(document.toString()).doesNotContain("\"d\"");
    }

    private SigningKeys replica() {
        var settings =
                new KeySettings(
                        Duration.ofDays(1),
                        Duration.ofHours(2),
                        Duration.ofHours(1),
                        Duration.ofDays(30),
                        Duration.ofSeconds(1),
                        configured.encryption());
        var encryption = new FieldEncryption(settings.encryption().ring(), new Random());
        return new SigningKeys(
                stored, new MakingKey(mongo, encryption, settings), encryption, settings, clock);
    }

    private static List<String> ids(List<JWK> keys) {
        return keys.stream().map(JWK::getKeyID).toList();
    }

    private static Instant farFuture() {
        var day = ThreadLocalRandom.current().nextLong(40_000, 80_000);
        return Instant.ofEpochSecond(day * 86_400);
    }
}
