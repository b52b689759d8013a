package dev.konto.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.security.SecureRandom;

class SessionSecretTests {

    private final SecureRandom random = new SecureRandom();
    private final SessionSecret secret = SessionSecret.random(random);

    @Test
    void isReadFromItsCookie() {
        var read = SessionSecret.parse(secret.value()).orElseThrow();

        assertThat(read.id()).isEqualTo(secret.id());
        assertThat(read.csrfToken()).isEqualTo(secret.csrfToken());
    }

    @Test
    void givesThingsAwayThatDoNotGiveItAway() {
        assertThat(secret.value())
                .isNotEqualTo(secret.id())
                .isNotEqualTo(secret.csrfToken())
                .isNotEqualTo(SessionSecret.random(random).value());
        assertThat(secret.id()).isNotEqualTo(secret.csrfToken());
    }

    @Test
    void opensWhatItSealed() {
        var sealed = secret.seal("a token".getBytes(UTF_8), random);

        assertThat(secret.open(sealed)).asString(UTF_8).isEqualTo("a token");
        assertThat(secret.seal("a token".getBytes(UTF_8), random)).isNotEqualTo(sealed);
    }

    @Test
    void doesNotOpenWhatAnotherSealed() {
        var sealed = SessionSecret.random(random).seal("a token".getBytes(UTF_8), random);

        assertThatIllegalStateException().isThrownBy(() -> secret.open(sealed));
    }

    @Test
    void doesNotOpenWhatWasChanged() {
        var sealed = secret.seal("a token".getBytes(UTF_8), random);
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> secret.open(sealed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "not base64 at all, not base64 at all, not b!", "====", "AAAA"})
    void isNothingElse(String value) {
        assertThat(SessionSecret.parse(value)).isEmpty();
    }
}
