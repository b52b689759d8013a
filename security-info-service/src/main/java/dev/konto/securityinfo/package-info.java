/// What an account proves itself with: its password and its sign-in methods.
///
/// Owns: the password of each account, the rules for a new one, the methods of each account, and
/// how fast either can be guessed at.
/// Invariants: a password or a code is kept only as its hash, a secret only encrypted; only its
/// owner, who gives the old one or proves to be the owner, or an administrator sets a password,
/// never an event; a method counts once its owner proved to have it, and a code once; a verdict
/// counts only against the state that it was reached by, so that guessing side by side gains
/// nothing; waits grow but end.
@NullMarked
package dev.konto.securityinfo;

import org.jspecify.annotations.NullMarked;
