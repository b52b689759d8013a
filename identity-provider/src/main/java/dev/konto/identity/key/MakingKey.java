package dev.konto.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import dev.konto.starter.mongo.FieldEncryption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/// Makes the key of a period, once for all replicas. RS256, as every OpenID Connect client must
/// understand it (OpenID Connect Core, section 15.1).
class MakingKey {

    private static final Logger log = LoggerFactory.getLogger(MakingKey.class);
    private static final int BITS = 2048;

    private final MongoOperations mongo;
    private final FieldEncryption encryption;
    private final KeySettings settings;

    MakingKey(MongoOperations mongo, FieldEncryption encryption, KeySettings settings) {
        this.mongo = mongo;
        this.encryption = encryption;
        this.settings = settings;
    }

    void make(Period period) {
        try {
            mongo.insert(newKey(period));
            log.info("Made signing key {}, which signs until {}", period.kid(), period.until());
        } catch (DuplicateKeyException _) {
            log.debug("Another replica was quicker to make signing key {}", period.kid());
        }
    }

    private SigningKey newKey(Period period) {
        var pair = newPair(period.kid());
        return new SigningKey(
                period.kid(),
                period.from(),
                period.until(),
                period.until().plus(settings.publishedAfter()),
                period.until().plus(settings.keptAfter()),
                pair.toPublicJWK().toJSONString(),
                encryption.seal(period.kid(), pair.toJSONString()));
    }

    private static RSAKey newPair(String kid) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(kid)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
