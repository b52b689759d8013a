package dev.konto.identity.device;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import dev.konto.identity.session.SessionId;

import java.text.ParseException;

/// The proof of a browser that a session is on its device: a JWT that names the device's public key
/// in its header (`jwk`, as in RFC 9449), is signed by the private one (ES256), and names the
/// session. So it is worth nothing in any other session, and nothing new in this one.
///
/// @param thumbprint of the public key (RFC 7638, SHA-256)
public record SessionDeviceProof(String thumbprint) {

    static final JOSEObjectType TYPE = new JOSEObjectType("konto-session-proof+jwt");

    /// What these proofs are signed for, so that no proof made for something else will do.
    static final String AUDIENCE = "urn:konto:session-device";

    /// Reads the proof and checks its signature and the session that it is for, or refuses it.
    public static SessionDeviceProof verified(String proof, SessionId session) {
        try {
            var jwt = SignedJWT.parse(proof);
            var key = publicKey(jwt);
            if (!jwt.verify(new ECDSAVerifier(key)) || !isFor(session, jwt.getJWTClaimsSet())) {
                throw new ProofNotValid();
            }
            return new SessionDeviceProof(key.computeThumbprint().toString());
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

    private static boolean isFor(SessionId session, JWTClaimsSet claims) throws ParseException {
        return claims.getAudience().contains(AUDIENCE)
                && session.value().equals(claims.getStringClaim("sid"));
    }
}
