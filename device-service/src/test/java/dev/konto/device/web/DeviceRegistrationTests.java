package dev.konto.device.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import dev.konto.device.DeviceId;
import dev.konto.device.Devices;
import dev.konto.device.DisablingDevice;
import dev.konto.device.DisablingDevice.Confirmation;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.time.Instant;

/// A device registers itself and proves that it holds its key.
@ServiceTest
class DeviceRegistrationTests {

    private static final String TYPE = "konto-device-proof+jwt";
    private static final String AUDIENCE = "urn:konto:device-registration";

    @Autowired MockMvcTester mvc;
    @Autowired Devices devices;
    @Autowired DisablingDevice disabling;

    private final AccountId maja = Accounts.any();
    private final String token = token(maja);
    private final ECKey key = aKey();

    @Test
    void registersTheHolderOfAKeyAndTellsItsThumbprint() throws Exception {
        var registered = register(proof(key, TYPE, nonce(token), AUDIENCE), token);

        assertThat(registered).hasStatus(HttpStatus.CREATED);
        assertThat(registered).bodyJson().extractingPath("$.joinType").isEqualTo("registered");
        var device = devices.owned(maja, new DeviceId(read(registered, "$.id")));
        assertThat(device.keyThumbprint()).isEqualTo(key.computeThumbprint().toString());
        try (var topic = PublishedEvents.on(Topics.DEVICE_EVENTS)) {
            var event = topic.await(maja.value(), 1).getFirst();
            EventContract.assertKept(event);
            assertThat(event.data().at("/keyThumbprint").asString())
                    .isEqualTo(device.keyThumbprint());
        }
    }

    @Test
    void findsTheSameDeviceByTheSameKeyDisabledOrNot() throws Exception {
        var first = register(proof(key, TYPE, nonce(token), AUDIENCE), token);
        var id = read(first, "$.id");
        disabling.disable(Accounts.holderOf(maja), new DeviceId(id), Confirmation.NONE);

        var second = register(proof(key, TYPE, nonce(token), AUDIENCE), token);
        var other = register(proof(aKey(), TYPE, nonce(token), AUDIENCE), token);

        assertThat(read(second, "$.id")).isEqualTo(id);
        assertThat(read(second, "$.state")).isEqualTo("disabled");
        assertThat(read(other, "$.id")).isNotEqualTo(id);
    }

    @Test
    void refusesProofsThatProveNothing() throws Exception {
        var nonce = nonce(token);
        var erik = token(Accounts.any());

        assertRefused("rubbish", token);
        assertRefused(proof(key, "dpop+jwt", nonce, AUDIENCE), token);
        assertRefused(proof(key, TYPE, nonce, "https://issuer.test"), token);
        assertRefused(proof(key, TYPE, "made-up", AUDIENCE), token);
        assertRefused(proof(key, TYPE, "a.b.c", AUDIENCE), token);
        assertRefused(proof(key, TYPE, nonce(erik), AUDIENCE), token);
        assertRefused(signedByAnother(nonce), token);
    }

    @Test
    void needsTheScopeAndARecentSignIn() {
        var reader = Tokens.of(maja.value(), "devices.read");
        var longAgo = Instant.now().minus(Duration.ofMinutes(16));
        var early = Tokens.of(maja.value(), longAgo, "devices.write");

        assertThat(challenge(reader)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(register("rubbish", reader)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(register("rubbish", early)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void saysWhichPartOfTheBodyIsWrong() {
        var refused = post("/api/v1/devices", "{\"displayName\": \"Phone\"}", token);

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("#/operatingSystem", "#/kind", "#/proof");
    }

    private void assertRefused(String proof, String as) {
        var refused = register(proof, as);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:konto:problem:proof-not-valid");
    }

    private String nonce(String as) throws Exception {
        return read(challenge(as), "$.nonce");
    }

    private MvcTestResult challenge(String as) {
        return post("/api/v1/devices/challenges", "", as);
    }

    private MvcTestResult register(String proof, String as) {
        return post(
                "/api/v1/devices",
                """
                {"displayName": "Maja's phone", "kind": "phone", "proof": "%s",
                 "operatingSystem": {"name": "Android", "version": "16"}}
                """
                        .formatted(proof),
                as);
    }

    private MvcTestResult post(String path, String body, String as) {
        return mvc.post()
                .uri(path)
                .header("Authorization", as)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String signedByAnother(String nonce) throws Exception {
        var good = proof(key, TYPE, nonce, AUDIENCE);
        var other = proof(aKey(), TYPE, nonce, AUDIENCE);
        return good.substring(0, good.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
    }

    private static String proof(ECKey key, String type, String nonce, String audience)
            throws Exception {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType(type))
                        .jwk(key.toPublicJWK())
                        .build();
        var claims = new JWTClaimsSet.Builder().audience(audience).claim("nonce", nonce).build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new ECDSASigner(key));
        return jwt.serialize();
    }

    private static ECKey aKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(AccountId account) {
        return Tokens.of(account.value(), "devices.read", "devices.write");
    }

    private static String read(MvcTestResult answer, String path) throws Exception {
        return JsonPath.read(answer.getResponse().getContentAsString(UTF_8), path);
    }
}
