package dev.konto.securityinfo.web;

import dev.konto.securityinfo.Proof;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.method.Answered;
import dev.konto.starter.problem.Invalid;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Reads what somebody answers with: a code, what the browser says for a passkey, or the answers to
/// security questions.
final class Proofs {

    private Proofs() {}

    static Proof of(@Nullable Code code, @Nullable Map<String, Object> credential) {
        return of(code, credential, null);
    }

    static Proof of(
            @Nullable Code code,
            @Nullable Map<String, Object> credential,
            @Nullable List<Answered> answers) {
        return Proof.of(code, credential, answers)
                .orElseThrow(() -> Invalid.body("code", "reason.code-or-credential"));
    }
}
