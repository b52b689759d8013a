/// The past sign-ins of an account.
///
/// Owns: every attempt to sign in to an account, as the identity provider told it, and what could
/// be told of where it came from. Invariants: a sign-in is a fact and never changes; one event is
/// one sign-in, however often it is delivered; the database deletes what is older than the operator
/// keeps.
@NullMarked
package dev.konto.signinactivity;

import org.jspecify.annotations.NullMarked;
