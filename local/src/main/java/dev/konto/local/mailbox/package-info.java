/// Receives every mail that the suite sends on this machine, and shows it. Nothing leaves the
/// machine; mail is kept in memory.
@NullMarked
package dev.konto.local.mailbox;

import org.jspecify.annotations.NullMarked;
