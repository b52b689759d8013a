/// Who has forgotten their password sets a new one, signed out, by proving other methods of theirs.
/// The states are drawn in `docs/signing-in.md`, with the test of each way.
///
/// Until a first answer is right, nothing here depends on whether the account exists: the kinds
/// that can be chosen are the same for everybody, codes go out after the page was answered, any
/// passkey may answer, all security questions are shown to all, and every answer is checked by the
/// same service, of a made-up account too. What is under way is kept
/// in the database and bound to one browser, so that a restart loses nothing.
@NullMarked
package dev.konto.identity.reset;

import org.jspecify.annotations.NullMarked;
