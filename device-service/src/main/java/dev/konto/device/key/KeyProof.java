package dev.konto.device.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import java.text.ParseException;

/// The proof that a device holds its private key: a JWT that names the public key in its header
/// (`jwk`, as in RFC 9449) and is signed by the private one (ES256).
///
/// @param nonce the challenge that was signed
/// @param thumbprint of the public key (RFC 7638, SHA-256)
record KeyProof(String nonce, String thumbprint) {

    static final JOSEObjectType TYPE = new JOSEObjectType("konto-device-proof+jwt");

    /// What registrations are signed for, so that no proof made for something else will do.
    static final String AUDIENCE = "urn:konto:device-registration";

    /// Reads the proof and checks its signature, or refuses it.
    static KeyProof verified(String proof) {
        try {
            var jwt = SignedJWT.parse(proof);
            var key = publicKey(jwt);
            if (!jwt.verify(new ECDSAVerifier(key))) {
                throw new ProofNotValid();
            }
            return new KeyProof(nonce(jwt.getJWTClaimsSet()), key.computeThumbprint().toString());
        } catch (ParseException | JOSEException _) {
            throw new ProofNotValid();
        }
    }

    private static ECKey publicKey(SignedJWT jwt) {
        var header = jwt.getHeader();
        if (TYPE.equals(header.getType())
                && JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && header.getJWK() instanceof ECKey key) {
            return key;
        }
        throw new ProofNotValid();
    }

    private static String nonce(JWTClaimsSet claims) throws ParseException {
        var nonce = claims.getStringClaim("nonce");
        if (nonce == null || !claims.getAudience().contains(AUDIENCE)) {
            throw new ProofNotValid();
        }
        return nonce;
    }
}
