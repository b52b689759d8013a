/// Who has forgotten their password sets a new one, signed out, by proving other methods of theirs.
///
/// ```mermaid
/// stateDiagram-v2
///     [*] --> Begun: an address, anybody's or nobody's
///     Begun --> Asked: a kind of method is chosen (a code goes out if there is such a one)
///     Asked --> Asked: wrong, expired, throttled, no such account, no such method — one answer
///     Asked --> Begun: another kind is chosen; or right, and one more is needed
///     Asked --> Proven: right, and it is enough
///     Proven --> Proven: the new password breaks a rule
///     Proven --> Done: it is set; all sessions end (security-info.password-reset), a mail goes out
///     Begun --> Forgotten: half an hour went by
///     Asked --> Forgotten: ten answers, or half an hour
///     Proven --> Forgotten: half an hour, or the proofs don't count any more
///     Done --> [*]
///     Forgotten --> [*]
/// ```
///
/// Until a first answer is right, nothing here depends on whether the account exists: the kinds
/// that can be chosen are the same for everybody, codes go out after the page was answered, and
/// every answer is checked by the same service, of a made-up account too. What is under way is kept
/// in the database and bound to one browser, so that a restart loses nothing.
@NullMarked
package dev.konto.identity.reset;

import org.jspecify.annotations.NullMarked;
