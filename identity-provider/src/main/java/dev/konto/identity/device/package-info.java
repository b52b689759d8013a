/// The registered devices of each account, as far as signing in goes: by which key one is known,
/// and whether it is disabled. What device-service tells, and nothing more.
@NullMarked
package dev.konto.identity.device;

import org.jspecify.annotations.NullMarked;
