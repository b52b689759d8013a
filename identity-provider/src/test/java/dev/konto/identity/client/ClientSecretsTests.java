package dev.konto.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ClientSecretsTests {

    private final ClientSecrets secrets = new ClientSecrets(new Random());

    @Test
    void knowsASecretByItsHash() {
        var hash = secrets.encode("a-secret-of-a-client-of-ours");

        assertThat(hash).doesNotContain("secret");
        assertThat(secrets.matches("a-secret-of-a-client-of-ours", hash)).isTrue();
        assertThat(secrets.matches("another-secret", hash)).isFalse();
    }

    @Test
    void hashesTheSameSecretDifferentlyEachTime() {
        assertThat(secrets.encode("same")).isNotEqualTo(secrets.encode("same"));
    }

    @Test
    void hasNoSecretForAPublicClient() {
        assertThat(secrets.encode(null)).isNull();
        assertThat(secrets.matches("anything", null)).isFalse();
        assertThat(secrets.matches(null, secrets.encode("something"))).isFalse();
    }
}
