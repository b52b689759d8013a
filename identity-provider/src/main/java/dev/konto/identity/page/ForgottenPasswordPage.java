package dev.konto.identity.page;

import dev.konto.identity.reset.ProofKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the pages of a forgotten password show. The same for every address until a first proof was
/// right.
///
/// @param continuation where signing in leads afterwards
/// @param kind what was chosen to be proven
/// @param further whether one proof was right and one more is needed
record ForgottenPasswordPage(
        String continuation,
        @Nullable String organization,
        String email,
        @Nullable ProofKind kind,
        boolean further,
        @Nullable Trouble trouble) {

    /// All that can be chosen.
    public List<ProofKind> kinds() {
        return List.of(ProofKind.values());
    }
}
