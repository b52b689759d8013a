package dev.konto.securityinfo;

import dev.konto.securityinfo.code.CodeHashing;
import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.method.AppPassword;
import dev.konto.securityinfo.method.AuthenticatorApp;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.Passkey;
import dev.konto.securityinfo.method.PasskeyCeremony;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.method.RecoveryCodes;
import dev.konto.securityinfo.method.SecurityQuestions;
import dev.konto.securityinfo.method.TemporaryAccessPass;
import dev.konto.securityinfo.totp.AppSecrets;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

/// Encrypts with the current key what an account's methods keep encrypted with an older one. It
/// changes nothing else, so that nothing is announced.
@UseCase
public class ResealingSecrets {

    private final SecurityInfos infos;
    private final AppSecrets secrets;
    private final CodeHashing hashing;

    ResealingSecrets(SecurityInfos infos, AppSecrets secrets, CodeHashing hashing) {
        this.infos = infos;
        this.secrets = secrets;
        this.hashing = hashing;
    }

    /// Whether there was anything to do.
    public boolean reseal(AccountId account) {
        var info = infos.of(account);
        var resealed = info.with(info.methods().map(method -> resealed(account, method)));
        if (resealed.equals(info)) {
            return false;
        }
        infos.save(resealed);
        return true;
    }

    private Method resealed(AccountId account, Method method) {
        var resealed = method.with(resealed(account, method.credential()));
        var sent = method.sent();
        return sent == null
                ? resealed
                : resealed.sent(
                        new SentCode(hashing.resealed(account, sent.hash()), sent.expiresAt()),
                        method.sends());
    }

    private Credential resealed(AccountId account, Credential credential) {
        return switch (credential) {
            case AuthenticatorApp app ->
                    new AuthenticatorApp(secrets.resealed(account, app.secret()), app.lastStep());
            case RecoveryCodes codes -> new RecoveryCodes(hashing.resealed(account, codes.codes()));
            case AppPassword app -> new AppPassword(hashing.resealed(account, app.hash()));
            case TemporaryAccessPass pass ->
                    new TemporaryAccessPass(
                            hashing.resealed(account, pass.hash()),
                            pass.expiresAt(),
                            pass.reusable());
            case SecurityQuestions questions ->
                    new SecurityQuestions(
                            questions.questions(), hashing.resealed(account, questions.answers()));
            case Phone _, Email _, Passkey _, PasskeyCeremony _ -> credential;
        };
    }
}
