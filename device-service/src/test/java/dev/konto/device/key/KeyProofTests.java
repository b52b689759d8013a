package dev.konto.device.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyProofTests {

    private static final String CLAIMS =
            "{\"nonce\": \"n\", \"aud\": \"urn:konto:device-registration\"}";

    private final ECKey key = aKey(Curve.P_256);

    @Test
    void namesTheKeyThatSignedAndWhatWasSigned() throws Exception {
        assertThat(KeyProof.verified(signed(CLAIMS)))
                .isEqualTo(new KeyProof("n", key.computeThumbprint().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "not JSON",
                "{\"aud\": \"urn:konto:device-registration\"}",
                "{\"nonce\": 1, \"aud\": \"urn:konto:device-registration\"}",
                "{\"nonce\": \"n\"}",
                "{\"nonce\": \"n\", \"aud\": [\"konto-api\"]}"
            })
    void refusesWhatWasNotSignedForARegistration(String claims) throws Exception {
        assertRefused(signed(claims));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "ES384", "RS256", "made-up"})
    void refusesAnyOtherAlgorithm(String algorithm) throws Exception {
        var proof = signed(header().replace("ES256", algorithm), CLAIMS);

        assertRefused(proof);
        assertRefused(proof.substring(0, proof.lastIndexOf('.') + 1));
    }

    @Test
    void refusesAPublicKeyThatIsTakenForASecret() throws Exception {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(KeyProof.TYPE)
                        .jwk(key.toPublicJWK())
                        .build();
        var proof = new JWSObject(header, new Payload(CLAIMS));
        proof.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(UTF_8)));

        assertRefused(proof.serialize());
    }

    @Test
    void refusesKeysOfOtherCurvesAndThoseThatShowTheirSecret() throws Exception {
        for (var jwk : new ECKey[] {aKey(Curve.P_384).toPublicJWK(), key}) {
            var shown = header().replace(key.toPublicJWK().toJSONString(), jwk.toJSONString());

            assertThat(shown).isNotEqualTo(header());
            assertRefused(signed(shown, CLAIMS));
        }
    }

    @Test
    void refusesWhatIsNoSignature() throws Exception {
        var good = signed(CLAIMS);
        var unsigned = good.substring(0, good.lastIndexOf('.') + 1);

        assertRefused(unsigned);
        assertRefused(unsigned + Base64URL.encode(new byte[64]));
        assertRefused(good + ".");
        assertRefused(good.replaceFirst("\\.", ".."));
    }

    private String signed(String claims) throws JOSEException {
        return signed(header(), claims);
    }

    /// Signed well, whatever it says.
    private String signed(String header, String claims) throws JOSEException {
        var input = Base64URL.encode(header) + "." + Base64URL.encode(claims);
        var plain = new JWSHeader(JWSAlgorithm.ES256);
        return input + "." + new ECDSASigner(key).sign(plain, input.getBytes(UTF_8));
    }

    private String header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(KeyProof.TYPE)
                .jwk(key.toPublicJWK())
                .build()
                .toString();
    }

    private static void assertRefused(String proof) {
        assertThatExceptionOfType(ProofNotValid.class).isThrownBy(() -> KeyProof.verified(proof));
    }

    private static ECKey aKey(Curve curve) {
        try {
            return new ECKeyGenerator(curve).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
