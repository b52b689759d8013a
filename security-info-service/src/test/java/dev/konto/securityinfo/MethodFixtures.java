package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;

import dev.konto.securityinfo.code.KeyedHash;
import dev.konto.securityinfo.method.AppPassword;
import dev.konto.securityinfo.method.AuthenticatorApp;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.MailAddress;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.Passkey;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.method.PhoneNumber;
import dev.konto.securityinfo.method.RecoveryCodes;
import dev.konto.securityinfo.method.SecondStep;
import dev.konto.securityinfo.method.TemporaryAccessPass;
import dev.konto.starter.mongo.Sealed;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Methods to test with.
final class MethodFixtures {

    static final Sealed SEALED = new Sealed("test", "nonce", "sealed secret");
    static final KeyedHash HASH = new KeyedHash(SEALED, List.of("hash 1", "hash 2"));
    static final Credential APP = new AuthenticatorApp(SEALED, 0);
    static final Credential PHONE =
            Phone.confirmedBy(Channel.TEXT, new PhoneNumber("+46701234567"));
    static final Credential EMAIL = new Email(new MailAddress("maja@fjord.example"));
    static final Credential CODES = new RecoveryCodes(HASH);
    static final Credential APP_PASSWORD = new AppPassword(HASH);
    static final Credential PASS =
            new TemporaryAccessPass(HASH, MONDAY.plus(Duration.ofHours(1)), true);
    static final Credential PASSKEY =
            new Passkey("id", "key", 7, true, true, List.of("hybrid"), "1Password", null);

    private MethodFixtures() {}

    /// As by default, but for the second step; there is room for two of each kind.
    static MethodSettings settings(SecondStep secondStep) {
        var types =
                Arrays.stream(MethodType.values())
                        .collect(
                                Collectors.toMap(
                                        type -> type,
                                        type ->
                                                new MethodSettings.Offer(
                                                        type != MethodType.SECURITY_QUESTIONS, 2)));
        return new MethodSettings(
                "Konto",
                secondStep,
                1,
                Duration.ofMinutes(15),
                Duration.ofMinutes(5),
                Duration.ofHours(1),
                types);
    }

    static Method pending(Credential credential) {
        return Method.pending(credential, null, MONDAY);
    }

    static Method active(Credential credential) {
        return pending(credential).confirmed(MONDAY);
    }
}
