package dev.konto.securityinfo.sender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class SignatureTests {

    /// As OpenSSL says: `printf '1763280000.{}' | openssl dgst -sha256 -hmac secret`.
    @Test
    void signsTimeAndBody() {
        var signature = new Signature("secret");

        assertThat(signature.of("{}", Instant.ofEpochSecond(1763280000)))
                .isEqualTo(
                        "t=1763280000,v1=c1092230e8454b18bfea34f9ef705a1d54c91efd6406b5f885a8a1e030140e80");
        assertThat(signature.toString()).doesNotContain("secret");
    }
}
