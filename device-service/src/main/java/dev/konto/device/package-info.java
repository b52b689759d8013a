/// The devices of an account.
///
/// Owns: which devices are registered to an account, their state and what is known of them.
/// Invariants: a device belongs to one account for ever; its owner can disable it but never enable
/// it again; every change is one event of the device, in order.
@NullMarked
package dev.konto.device;

import org.jspecify.annotations.NullMarked;
