/// Closing an account: a time in which it can be undone, then every area erases its part and says
/// so, the identity provider last. The states and their edges are drawn in
/// `docs/export-and-closure.md`.
@NullMarked
package dev.konto.privacy.closure;

import org.jspecify.annotations.NullMarked;
