/// What an account proves itself with: for now its password.
///
/// Owns: the password of each account, the rules for a new one, and how fast it can be guessed at.
/// Invariants: a password is kept only as its hash; only its owner, who gives the old one, or an
/// administrator sets it, never an event; a guess counts only against the state that it was judged
/// by, so that guessing side by side gains nothing; waits grow but end.
@NullMarked
package dev.konto.securityinfo;

import org.jspecify.annotations.NullMarked;
