/// The step after the password, and the way in with a passkey alone. The states are drawn in
/// `docs/signing-in.md`, with the test of each way.
///
/// Everything but the password itself is told to who knows it only. What was proven so far is kept
/// here and not in the browser, which holds a random secret; a restart loses nothing.
@NullMarked
package dev.konto.identity.secondstep;

import org.jspecify.annotations.NullMarked;
