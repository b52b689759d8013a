/// The OpenID provider.
///
/// Owns: who has an account and by which address it is found (`account`), where each person is
/// signed in (`session`), every attempt to sign in (`signin`, `secondstep`), who replaces a
/// forgotten password (`reset`), what clients were granted
/// (`authorization`, `client`) and the keys that tokens are signed with (`key`).
///
/// Invariants: nobody is let in before the attempt is written down; a session that has ended lets
/// nobody in and refreshes nothing, at once; whatever would let somebody in (session cookie, code,
/// token) is stored as a hash only. Passwords are never kept here: security-info-service knows
/// them.
///
/// Others know this module by OpenID Connect, its events and its API only, so that another provider
/// that publishes the same events can take its place.
@NullMarked
package dev.konto.identity;

import org.jspecify.annotations.NullMarked;
