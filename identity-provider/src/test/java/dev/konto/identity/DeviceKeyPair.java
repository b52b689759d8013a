package dev.konto.identity;

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

import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/// The keys of a device, which proves by them what it is.
record DeviceKeyPair(ECKey keys) {

    static DeviceKeyPair next() {
        try {
            return new DeviceKeyPair(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String thumbprint() {
        try {
            return keys.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A DPoP proof for a POST there (RFC 9449, section 4.2).
    String proofFor(String url) {
        return signed(
                "dpop+jwt",
                new JWTClaimsSet.Builder()
                        .jwtID(UUID.randomUUID().toString())
                        .claim("htm", "POST")
                        .claim("htu", url)
                        .issueTime(Date.from(Instant.now()))
                        .build());
    }

    String signed(String type, JWTClaimsSet claims) {
        try {
            var header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType(type))
                            .jwk(keys.toPublicJWK())
                            .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new ECDSASigner(keys));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
