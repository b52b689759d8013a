package dev.konto.starter.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import dev.konto.starter.account.SignIn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/// Issues access tokens that the service under test accepts because it fetched this issuer's keys
/// by HTTP, as it does in earnest.
public final class Tokens {

    public static final String ISSUER = "https://issuer.test";
    public static final String SESSION = "session-1";

    private static final RSAKey KEY = newKey();
    private static final String JWK_SET_URI = serveKeys();

    private Tokens() {}

    /// An `Authorization` header of somebody who has just signed in.
    public static String of(String account, String... scopes) {
        return of(account, Instant.now(), scopes);
    }

    /// An `Authorization` header of somebody who signed in at that time.
    public static String of(String account, Instant signedInAt, String... scopes) {
        return bearer(KEY, claims -> person(claims, account, signedInAt, scopes));
    }

    /// An `Authorization` header of somebody who signed in by two factors at that time.
    public static String strong(String account, Instant signedInAt, String... scopes) {
        return bearer(
                KEY,
                claims ->
                        person(claims, account, signedInAt, scopes)
                                .claim("acr", SignIn.MULTI_FACTOR)
                                .claim("amr", List.of("pwd", "otp", "mfa")));
    }

    /// An `Authorization` header of somebody who has just signed in from that registered device.
    public static String fromDevice(String device, String account, String... scopes) {
        return bearer(
                KEY,
                claims ->
                        person(claims, account, Instant.now(), scopes).claim("device_id", device));
    }

    /// An `Authorization` header of an administrative client.
    public static String ofAdministrator() {
        return bearer(KEY, claims -> claims.subject("konto-admin").claim("scope", "account.admin"));
    }

    /// An `Authorization` header of the identity provider itself.
    public static String ofIdentityProvider() {
        return bearer(
                KEY,
                claims ->
                        claims.subject("konto-identity-provider")
                                .claim("scope", "credentials.verify"));
    }

    /// Signed by a key that the issuer never had.
    public static String forged(String account, String... scopes) {
        return bearer(newKey(), claims -> person(claims, account, Instant.now(), scopes));
    }

    /// Was valid until ten minutes ago.
    public static String expired(String account, String... scopes) {
        var past = Date.from(Instant.now().minus(Duration.ofMinutes(10)));
        return bearer(
                KEY,
                claims ->
                        person(claims, account, Instant.now(), scopes)
                                .issueTime(Date.from(past.toInstant().minusSeconds(300)))
                                .expirationTime(past));
    }

    /// Meant for another audience.
    public static String forAnotherAudience(String account, String... scopes) {
        return bearer(
                KEY,
                claims -> person(claims, account, Instant.now(), scopes).audience("other-api"));
    }

    static String jwkSetUri() {
        return JWK_SET_URI;
    }

    private static JWTClaimsSet.Builder person(
            JWTClaimsSet.Builder claims, String account, Instant signedInAt, String... scopes) {
        return claims.subject(account)
                .claim("sid", SESSION)
                .claim("auth_time", signedInAt.getEpochSecond())
                .claim("acr", "urn:konto:acr:single-factor")
                .claim("amr", List.of("pwd"))
                .claim("client_id", "konto-portal")
                .claim("scope", String.join(" ", scopes));
    }

    private static String bearer(RSAKey key, Consumer<JWTClaimsSet.Builder> special) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience("konto-api")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        special.accept(claims);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build();
            var jwt = new SignedJWT(header, claims.build());
            jwt.sign(new RSASSASigner(key));
            return "Bearer " + jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serveKeys() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(UTF_8);
            server.createContext(
                    "/jwks",
                    exchange -> {
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, keys.length);
                        exchange.getResponseBody().write(keys);
                        exchange.close();
                    });
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
