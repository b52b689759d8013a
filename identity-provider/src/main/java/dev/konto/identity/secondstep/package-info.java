/// The step after the password, and the way in with a passkey alone.
///
/// ```mermaid
/// stateDiagram-v2
///     [*] --> Password
///     Password --> Password: wrong, unknown name, throttled, no answer
///     Password --> Refused: right, but the account is locked or closed
///     Password --> SignedIn: right, and there is no second step
///     Password --> Asked: right, and there is one
///     Asked --> Asked: wrong code, expired code, throttled, no answer
///     Asked --> Asked: another way, another code
///     Asked --> SignedIn: right
///     Asked --> Refused: right, but locked meanwhile
///     Asked --> Forgotten: ten minutes went by (told as cancelled)
///     [*] --> PasskeyAsked: the browser has passkeys
///     PasskeyAsked --> PasskeyAsked: rejected, too late
///     PasskeyAsked --> SignedIn: right
///     SignedIn --> Interrupted: a method has to be added, terms wait, or the account is to be
/// closed
///     Interrupted --> [*]
///     SignedIn --> [*]
/// ```
///
/// Everything but the first state is told to who knows the password only. What was proven so far is
/// kept here and not in the browser, which holds a random secret; a restart loses nothing.
@NullMarked
package dev.konto.identity.secondstep;

import org.jspecify.annotations.NullMarked;
