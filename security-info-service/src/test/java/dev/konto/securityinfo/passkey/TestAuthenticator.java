package dev.konto.securityinfo.passkey;

import com.jayway.jsonpath.JsonPath;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.test.authenticator.webauthn.NoneAttestationAuthenticator;
import com.webauthn4j.test.authenticator.webauthn.WebAuthnAuthenticatorAdaptor;
import com.webauthn4j.test.client.ClientPlatform;

import org.jspecify.annotations.NullUnmarked;

import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A browser with webauthn4j's emulated authenticator in it. What it makes always has all parts,
/// though webauthn4j's types allow for less.
@NullUnmarked
public final class TestAuthenticator {

    private final ClientPlatform browser;
    private final NoneAttestationAuthenticator authenticator = new NoneAttestationAuthenticator();

    public TestAuthenticator(String origin) {
        browser =
                new ClientPlatform(
                        new Origin(origin), new WebAuthnAuthenticatorAdaptor(authenticator));
    }

    /// From now on its counter stands still, as if what it signs were the work of a copy.
    public void stopCounting() {
        authenticator.setCountUpEnabled(false);
    }

    /// The RegistrationResponseJSON for the options in an answer, at the path.
    public String create(String answer, String path) {
        Map<String, Object> options = JsonPath.read(answer, path);
        var user = (Map<?, ?>) options.get("user");
        var made =
                browser.create(
                        new PublicKeyCredentialCreationOptions(
                                new PublicKeyCredentialRpEntity("localhost", "Konto"),
                                new PublicKeyCredentialUserEntity(
                                        decoded(user.get("id")), "maja", "Maja"),
                                new DefaultChallenge(decoded(options.get("challenge"))),
                                List.of(
                                        new PublicKeyCredentialParameters(
                                                PublicKeyCredentialType.PUBLIC_KEY,
                                                COSEAlgorithmIdentifier.ES256)),
                                null,
                                List.of(),
                                new AuthenticatorSelectionCriteria(
                                        null,
                                        true,
                                        ResidentKeyRequirement.REQUIRED,
                                        UserVerificationRequirement.REQUIRED),
                                AttestationConveyancePreference.NONE,
                                null));
        var response = made.getResponse();
        return """
        {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
         "response": {"clientDataJSON": "%2$s", "attestationObject": "%3$s",
                      "transports": ["internal", "hybrid"]}}
        """
                .formatted(
                        encoded(made.getRawId()),
                        encoded(response.getClientDataJSON()),
                        encoded(response.getAttestationObject()));
    }

    /// The AuthenticationResponseJSON for the options in an answer.
    public String get(String answer) {
        Map<String, Object> options = JsonPath.read(answer, "$.publicKey");
        var allowed = (List<?>) options.get("allowCredentials");
        var found =
                browser.get(
                        new PublicKeyCredentialRequestOptions(
                                new DefaultChallenge(decoded(options.get("challenge"))),
                                null,
                                "localhost",
                                allowed.stream().map(TestAuthenticator::descriptor).toList(),
                                UserVerificationRequirement.REQUIRED,
                                null));
        var response = found.getResponse();
        return """
        {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
         "response": {"clientDataJSON": "%2$s", "authenticatorData": "%3$s", "signature": "%4$s",
                      "userHandle": "%5$s"}}
        """
                .formatted(
                        encoded(found.getRawId()),
                        encoded(response.getClientDataJSON()),
                        encoded(response.getAuthenticatorData()),
                        encoded(response.getSignature()),
                        encoded(response.getUserHandle()));
    }

    private static PublicKeyCredentialDescriptor descriptor(Object json) {
        var id = decoded(((Map<?, ?>) json).get("id"));
        return new PublicKeyCredentialDescriptor(PublicKeyCredentialType.PUBLIC_KEY, id, null);
    }

    private static byte[] decoded(Object text) {
        return Base64.getUrlDecoder().decode((String) text);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
