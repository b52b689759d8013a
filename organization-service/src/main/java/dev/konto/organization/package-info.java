/// The organizations that an account belongs to.
///
/// Owns: the organizations as account holders see them, and which account is at home, a member or a
/// guest in which of them. Invariants: an account has at most one home organization; its holder can
/// leave any other one unless that forbids it, never the home; every change of an account's
/// memberships is one event, in order.
@NullMarked
package dev.konto.organization;

import org.jspecify.annotations.NullMarked;
