package dev.konto.starter.sealing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;

import dev.konto.events.AccountEvent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.text.ParseException;

/// Seals what of an event could name a person, and opens it for the services that show or mail it.
/// On Kafka it is one member of the body, a JWE (RFC 7516, compact, `dir` with `A256GCM`): `kid`
/// names the key, and `sub` in the protected header binds it to its account.
public class PersonalFields {

    /// The body's member.
    public static final String MEMBER = "personal";

    private static final Logger log = LoggerFactory.getLogger(PersonalFields.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final KeyRing keys;

    /// @throws IllegalArgumentException if no key is current: events could not leave
    public PersonalFields(KeyRing keys) {
        keys.requireCurrent();
        this.keys = keys;
    }

    /// Seals a JSON object of one account.
    public String seal(String accountId, String fields) {
        var key = keys.requireCurrent();
        var header =
                new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                        .keyID(key)
                        .subject(accountId)
                        .build();
        var sealed = new JWEObject(header, new Payload(fields));
        try {
            sealed.encrypt(new DirectEncrypter(keys.key(key)));
        } catch (JOSEException e) {
            throw new IllegalStateException("Not sealed with key " + key, e);
        }
        return sealed.serialize();
    }

    /// The event with its sealed fields beside the others. What doesn't open, because its key was
    /// destroyed, say, is left out and logged: that something happened weighs more than what it is
    /// called.
    public AccountEvent opened(AccountEvent event) {
        var sealed = event.data().path(MEMBER);
        if (!sealed.isString()) {
            return event;
        }
        var data = ((ObjectNode) event.data()).deepCopy();
        data.remove(MEMBER);
        try {
            data.setAll(open(event.accountId(), sealed.asString()).setAll(data));
        } catch (IllegalStateException e) {
            log.warn("Event {} stays without its personal fields: {}", event.id(), e.getMessage());
        }
        return event.withData(data);
    }

    private ObjectNode open(String accountId, String text) {
        try {
            var sealed = JWEObject.parse(text);
            var header = sealed.getHeader();
            if (!accountId.equals(header.getSubject())) {
                throw new IllegalStateException("sealed for another account");
            }
            sealed.decrypt(new DirectDecrypter(keys.key(String.valueOf(header.getKeyID()))));
            return (ObjectNode) JSON.readTree(sealed.getPayload().toBytes());
        } catch (ParseException e) {
            throw new IllegalStateException("no JWE", e);
        } catch (JOSEException e) {
            throw new IllegalStateException("not readable with its key", e);
        }
    }
}
