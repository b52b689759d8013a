package dev.konto.securityinfo.web;

import dev.konto.securityinfo.Proof;
import dev.konto.securityinfo.code.Code;
import dev.konto.starter.problem.Invalid;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Reads what somebody answers with: a code, or what the browser says for a passkey.
final class Proofs {

    private Proofs() {}

    static Proof of(@Nullable Code code, @Nullable Map<String, Object> credential) {
        var proof = Proof.of(code, credential);
        if (proof == null) {
            throw Invalid.body("code", "reason.code-or-credential");
        }
        return proof;
    }
}
