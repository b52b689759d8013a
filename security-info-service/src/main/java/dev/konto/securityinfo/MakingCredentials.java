package dev.konto.securityinfo;

import dev.konto.securityinfo.Handover.ToApp;
import dev.konto.securityinfo.Handover.ToBrowser;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.code.CodeHashing;
import dev.konto.securityinfo.code.Codes;
import dev.konto.securityinfo.code.Revealed;
import dev.konto.securityinfo.method.Answered;
import dev.konto.securityinfo.method.AppPassword;
import dev.konto.securityinfo.method.AuthenticatorApp;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.securityinfo.method.PasskeyCeremony;
import dev.konto.securityinfo.method.RecoveryCodes;
import dev.konto.securityinfo.method.SecurityQuestions;
import dev.konto.securityinfo.method.TemporaryAccessPass;
import dev.konto.securityinfo.passkey.Nonce;
import dev.konto.securityinfo.passkey.PublicKeyOptions;
import dev.konto.securityinfo.totp.AppSecrets;
import dev.konto.securityinfo.totp.QrCode;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Makes secrets at random, each as it is kept and as it is shown once.
@Component
class MakingCredentials {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_CODE_GROUPS = 3;
    private static final int APP_PASSWORD_GROUPS = 4;
    private static final int PASS_GROUPS = 3;

    private final Codes codes;
    private final CodeHashing hashing;
    private final AppSecrets secrets;
    private final MethodSettings settings;
    private final PublicKeyOptions browsers;

    MakingCredentials(
            Codes codes,
            CodeHashing hashing,
            AppSecrets secrets,
            MethodSettings settings,
            PublicKeyOptions browsers) {
        this.codes = codes;
        this.hashing = hashing;
        this.secrets = secrets;
        this.settings = settings;
        this.browsers = browsers;
    }

    Begun passkey(SecurityInfo info) {
        var nonce = Nonce.next();
        var options = browsers.toCreate(info.id(), name(info), nonce, info.methods().passkeys());
        return new Begun(new PasskeyCeremony(nonce.value()), new ToBrowser(options));
    }

    Begun authenticatorApp(SecurityInfo info) {
        var secret = secrets.next();
        var uri = secret.uri(settings.issuer(), name(info));
        var handover =
                new ToApp(
                        new Revealed(secret.base32()),
                        new Revealed(uri),
                        new Revealed(QrCode.svg(uri)));
        return new Begun(new AuthenticatorApp(secrets.seal(info.id(), secret), 0), handover);
    }

    Made recoveryCodes(SecurityInfo info) {
        var made = codes.letters(RECOVERY_CODE_GROUPS, RECOVERY_CODES);
        var kept = hashing.hash(info.id(), made.stream().map(Code::new).toList());
        return new Made(new RecoveryCodes(kept), made.stream().map(Revealed::new).toList());
    }

    SecurityQuestions securityQuestions(SecurityInfo info, List<Answered> answers) {
        var kept = hashing.hash(info.id(), answers.stream().map(Answered::code).toList());
        return new SecurityQuestions(answers.stream().map(Answered::question).toList(), kept);
    }

    Made appPassword(SecurityInfo info) {
        var made = codes.letters(APP_PASSWORD_GROUPS);
        var kept = hashing.hash(info.id(), new Code(made));
        return new Made(new AppPassword(kept), List.of(new Revealed(made)));
    }

    Made pass(SecurityInfo info, Instant expiresAt, boolean reusable) {
        var made = codes.letters(PASS_GROUPS);
        var kept = hashing.hash(info.id(), new Code(made));
        return new Made(
                new TemporaryAccessPass(kept, expiresAt, reusable), List.of(new Revealed(made)));
    }

    private static String name(SecurityInfo info) {
        return Objects.requireNonNullElse(info.names().display(), info.id().value());
    }

    record Begun(Credential credential, Handover handover) {}

    record Made(Credential credential, List<Revealed> shown) {}
}
