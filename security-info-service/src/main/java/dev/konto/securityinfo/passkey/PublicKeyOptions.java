package dev.konto.securityinfo.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.securityinfo.method.Passkey;
import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Component;

import java.util.Base64;
import java.util.List;
import java.util.Map;

/// What browsers are told, as the JSON of WebAuthn level 3. A passkey must be discoverable and must
/// verify its user, so that it can replace the password.
@Component
public class PublicKeyOptions {

    /// Ed25519, ECDSA with P-256 and RSA, as COSE numbers them.
    private static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private static final String PUBLIC_KEY = "public-key";
    private static final String REQUIRED = "required";

    private final PasskeySettings settings;

    PublicKeyOptions(PasskeySettings settings) {
        this.settings = settings;
    }

    /// PublicKeyCredentialCreationOptionsJSON.
    public Map<String, Object> toCreate(
            AccountId account, String name, Nonce nonce, List<Passkey> present) {
        var handle =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(account.value().getBytes(UTF_8));
        return Map.of(
                "rp",
                Map.of("id", settings.relyingPartyId(), "name", settings.relyingPartyName()),
                "user",
                Map.of("id", handle, "name", name, "displayName", name),
                "challenge",
                nonce.value(),
                "pubKeyCredParams",
                ALGORITHMS.stream().map(alg -> Map.of("type", PUBLIC_KEY, "alg", alg)).toList(),
                "timeout",
                settings.timeout().toMillis(),
                "excludeCredentials",
                descriptors(present),
                "authenticatorSelection",
                Map.of(
                        "residentKey",
                        REQUIRED,
                        "requireResidentKey",
                        true,
                        "userVerification",
                        REQUIRED),
                "attestation",
                "none");
    }

    /// PublicKeyCredentialRequestOptionsJSON; for any passkey of the browser's choice if none is
    /// named.
    public Map<String, Object> toGet(Nonce nonce, List<Passkey> allowed) {
        return Map.of(
                "challenge",
                nonce.value(),
                "rpId",
                settings.relyingPartyId(),
                "timeout",
                settings.timeout().toMillis(),
                "allowCredentials",
                descriptors(allowed),
                "userVerification",
                REQUIRED);
    }

    private static List<Map<String, Object>> descriptors(List<Passkey> passkeys) {
        return passkeys.stream()
                .map(
                        passkey ->
                                Map.<String, Object>of(
                                        "type",
                                        PUBLIC_KEY,
                                        "id",
                                        passkey.credentialId(),
                                        "transports",
                                        passkey.transports()))
                .toList();
    }
}
