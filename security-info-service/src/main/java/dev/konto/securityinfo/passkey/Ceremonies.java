package dev.konto.securityinfo.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;

import dev.konto.securityinfo.method.Finding;
import dev.konto.securityinfo.method.Finding.Copied;
import dev.konto.securityinfo.method.Finding.Proven;
import dev.konto.securityinfo.method.Passkey;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Verifies what authenticators answer, with webauthn4j.
@Component
public class Ceremonies {

    private static final Logger log = LoggerFactory.getLogger(Ceremonies.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webAuthn =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(converter);
    private final PasskeySettings settings;
    private final Set<Origin> origins;

    Ceremonies(PasskeySettings settings) {
        this.settings = settings;
        this.origins =
                settings.origins().stream()
                        .map(Origin::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// A new passkey, from the JSON of a registration response; nothing if it doesn't verify.
    public Optional<Passkey> register(Nonce nonce, Map<String, Object> response) {
        try {
            var parameters = new RegistrationParameters(server(nonce), null, true);
            return Optional.of(
                    passkey(webAuthn.verifyRegistrationResponseJSON(json(response), parameters)));
        } catch (WebAuthnException | IllegalArgumentException e) {
            return refused(e);
        }
    }

    /// What the JSON of an authentication response comes to. A counter is looked at last, so that
    /// only who has the key is suspected of a copy.
    public Finding verify(Nonce nonce, Passkey passkey, Map<String, Object> response) {
        try {
            var parameters =
                    new AuthenticationParameters(server(nonce), known(passkey), null, true);
            var verified =
                    webAuthn.verifyAuthenticationResponseJSON(json(response), parameters)
                            .getAuthenticatorData();
            return new Proven(
                    passkey.usedAt(
                            Objects.requireNonNull(verified).getSignCount(), verified.isFlagBS()));
        } catch (MaliciousCounterValueException _) {
            return new Copied();
        } catch (WebAuthnException | IllegalArgumentException e) {
            return Finding.of(refused(e));
        }
    }

    /// The passkey that a response says it comes from.
    public static Optional<String> credentialId(Map<String, Object> response) {
        return response.get("id") instanceof String id ? Optional.of(id) : Optional.empty();
    }

    /// The account that a discoverable passkey belongs to.
    public static Optional<AccountId> account(Map<String, Object> response) {
        return response.get("response") instanceof Map<?, ?> inner
                        && inner.get("userHandle") instanceof String handle
                ? decoded(handle)
                : Optional.empty();
    }

    private static Optional<AccountId> decoded(String handle) {
        try {
            var bytes = Base64.getUrlDecoder().decode(handle);
            return Optional.of(new AccountId(new String(bytes, UTF_8)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Passkey passkey(RegistrationData registered) {
        var data = Objects.requireNonNull(registered.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(data.getAttestedCredentialData());
        var aaguid = credential.getAaguid().toString();
        return new Passkey(
                encoded(credential.getCredentialId()),
                encoded(credentials.convert(credential)),
                data.getSignCount(),
                data.isFlagBE(),
                data.isFlagBS(),
                transports(registered.getTransports()),
                Providers.named(aaguid).orElse(null),
                null);
    }

    private CredentialRecordImpl known(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.syncable(),
                passkey.synced(),
                passkey.counter(),
                credentials.convert(Base64.getUrlDecoder().decode(passkey.publicKey())),
                null,
                null,
                null,
                null);
    }

    private ServerProperty server(Nonce nonce) {
        var challenge = new DefaultChallenge(Base64.getUrlDecoder().decode(nonce.value()));
        return ServerProperty.builder()
                .origins(origins)
                .rpId(settings.relyingPartyId())
                .challenge(challenge)
                .build();
    }

    private static Optional<Passkey> refused(RuntimeException e) {
        log.info("A passkey's answer was refused: {}", e.getClass().getSimpleName());
        return Optional.empty();
    }

    private static List<String> transports(@Nullable Set<AuthenticatorTransport> transports) {
        return transports == null
                ? List.of()
                : transports.stream().map(AuthenticatorTransport::getValue).sorted().toList();
    }

    private static String json(Map<String, Object> response) {
        return JSON.writeValueAsString(response);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
