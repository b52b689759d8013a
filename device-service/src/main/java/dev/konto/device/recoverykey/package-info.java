/// The keys that unlock the disk of a device when nothing else does, such as those of BitLocker.
/// The management agent puts them into custody; they are stored encrypted. Their owner takes out
/// one at a time, and every look at one is an event.
@NullMarked
package dev.konto.device.recoverykey;

import org.jspecify.annotations.NullMarked;
