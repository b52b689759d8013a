package dev.konto.securityinfo.totp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// Codes of an implementation that we didn't write, the npm package otpauth. That it makes these
/// codes is asserted where it runs: in the portal's authenticatorApps.test.ts, of the same file.
class InteroperationTests {

    @Test
    void makesTheSameCodesAsAnother() throws IOException {
        var vectors = read().vectors();

        assertThat(vectors).hasSize(60);
        for (var vector : vectors) {
            var secret = Base32.decode(vector.secret());
            var at = Instant.ofEpochSecond(vector.seconds());

            assertThat(Totp.code(secret, Totp.step(at), Totp.DIGITS)).isEqualTo(vector.code());
            assertThat(Totp.match(secret, vector.code(), at, -1)).hasValue(Totp.step(at));
        }
    }

    @Test
    void writesTheAddressThatAnotherReads() throws IOException {
        var uri = read().uri();
        var secret = new AppSecret(uri.replaceAll(".*secret=(\\w+)&.*", "$1"));

        assertThat(secret.uri("Fjord University", "Maja Åberg")).isEqualTo(uri);
    }

    private static Vectors read() throws IOException {
        try (var file = new ClassPathResource("totp/vectors.json").getInputStream()) {
            return new JsonMapper().readValue(file, Vectors.class);
        }
    }

    /// An address for a QR code, and codes by secret and time.
    record Vectors(String uri, List<Vector> vectors) {}

    /// The code that a secret makes at a time, in seconds of Unix time.
    record Vector(String secret, long seconds, String code) {}
}
