package dev.konto.securityinfo.method;

import java.util.Optional;

/// What a proof came to.
public sealed interface Finding {

    /// It is its owner's.
    ///
    /// @param after what is kept of the method from now on
    record Proven(Credential after) implements Finding {}

    record NotProven() implements Finding {}

    /// The key is right, but its signature counter was not beyond the last one, as a copied
    /// authenticator's isn't (WebAuthn level 3, section 6.1.1). It proves nothing.
    record Copied() implements Finding {}

    /// Proven if anything is kept of the method from now on.
    static Finding of(Optional<? extends Credential> after) {
        return after.<Finding>map(Proven::new).orElseGet(NotProven::new);
    }
}
