package dev.konto.securityinfo;

import dev.konto.securityinfo.Proof.ByAnswers;
import dev.konto.securityinfo.Proof.ByCode;
import dev.konto.securityinfo.Proof.ByPasskey;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.code.CodeHashing;
import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.method.AppPassword;
import dev.konto.securityinfo.method.AuthenticatorApp;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.Finding;
import dev.konto.securityinfo.method.Finding.NotProven;
import dev.konto.securityinfo.method.Finding.Proven;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.Passkey;
import dev.konto.securityinfo.method.PasskeyCeremony;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.method.RecoveryCodes;
import dev.konto.securityinfo.method.SecurityQuestions;
import dev.konto.securityinfo.method.TemporaryAccessPass;
import dev.konto.securityinfo.passkey.Ceremonies;
import dev.konto.securityinfo.passkey.Nonce;
import dev.konto.securityinfo.totp.AppSecrets;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/// Compares codes, signatures and answers with what is kept of methods.
@Component
class CheckingCodes {

    private final CodeHashing hashing;
    private final AppSecrets secrets;
    private final Ceremonies ceremonies;

    CheckingCodes(CodeHashing hashing, AppSecrets secrets, Ceremonies ceremonies) {
        this.hashing = hashing;
        this.secrets = secrets;
        this.ceremonies = ceremonies;
    }

    Finding check(AccountId account, Method method, Expected expected, Proof proof, Instant now) {
        return switch (proof) {
            case ByCode typed ->
                    Finding.of(check(account, method, expected.sent(), typed.code(), now));
            case ByPasskey signed -> check(method, expected.nonce(), signed);
            case ByAnswers given -> check(account, method, given);
        };
    }

    private Finding check(Method method, @Nullable Nonce nonce, ByPasskey signed) {
        if (method.credential() instanceof PasskeyCeremony ceremony) {
            return Finding.of(ceremonies.register(new Nonce(ceremony.nonce()), signed.response()));
        }
        return method.credential() instanceof Passkey passkey && nonce != null
                ? ceremonies.verify(nonce, passkey, signed.response())
                : new NotProven();
    }

    private Finding check(AccountId account, Method method, ByAnswers given) {
        if (!(method.credential() instanceof SecurityQuestions questions)) {
            return new NotProven();
        }
        var right =
                given.answers().stream()
                        .flatMap(
                                it ->
                                        hashing
                                                .match(account, it.code(), questions.answers())
                                                .stream())
                        .distinct()
                        .count();
        return right == questions.questions().size() ? new Proven(questions) : new NotProven();
    }

    private Optional<Credential> check(
            AccountId account, Method method, @Nullable SentCode sent, Code code, Instant now) {
        return switch (method.credential()) {
            case AuthenticatorApp app -> {
                var step = secrets.match(account, app.secret(), code.text(), now, app.lastStep());
                yield step.isPresent()
                        ? Optional.of(app.usedAt(step.getAsLong()))
                        : Optional.empty();
            }
            case Phone _, Email _ ->
                    Optional.ofNullable(sent)
                            .filter(it -> !it.isExpired(now))
                            .filter(it -> hashing.matches(account, code, it.hash()))
                            .map(_ -> method.credential());
            case RecoveryCodes codes ->
                    hashing.match(account, code, codes.codes()).map(codes::without);
            case TemporaryAccessPass pass ->
                    hashing.matches(account, code, pass.hash())
                            ? Optional.of(pass)
                            : Optional.empty();
            case AppPassword _, SecurityQuestions _, Passkey _, PasskeyCeremony _ ->
                    Optional.empty();
        };
    }

    /// What a proof is compared with, besides what is kept of the method.
    record Expected(@Nullable SentCode sent, @Nullable Nonce nonce) {}
}
