/// The organizations that an account belongs to.
///
/// Owns: the organizations as account holders see them, and which account is at home, a member or a
/// guest in which of them, or invited. Invariants: an account has at most one home organization;
/// its holder can leave any other one unless that forbids it, never the home; an invitation is
/// answered once; every change of an account's memberships is one event, in order.
@NullMarked
package dev.konto.organization;

import org.jspecify.annotations.NullMarked;
