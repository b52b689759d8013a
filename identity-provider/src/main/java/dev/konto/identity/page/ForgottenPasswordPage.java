package dev.konto.identity.page;

import dev.konto.identity.reset.ProofKind;
import dev.konto.identity.reset.Question;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the pages of a forgotten password show. The same for every address until a first proof was
/// right.
///
/// @param continuation where signing in leads afterwards
/// @param kinds all that can be chosen
/// @param kind what was chosen to be proven
/// @param publicKey what the browser's passkeys are asked, as JSON, if they are
/// @param questions what is asked, if security questions are
/// @param rules what a new password must be like, for who may set one
/// @param further whether one proof was right and one more is needed
record ForgottenPasswordPage(
        String continuation,
        @Nullable String organization,
        String email,
        List<ProofKind> kinds,
        @Nullable ProofKind kind,
        @Nullable String publicKey,
        List<Question> questions,
        List<String> rules,
        boolean further,
        @Nullable Trouble trouble) {}
