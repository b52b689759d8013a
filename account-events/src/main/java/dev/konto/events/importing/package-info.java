/// Makes `auth.sign-in` events of what other identity providers write down, so that the history of
/// before is not lost. The mapping is told field by field in `docs/importing-sign-ins.md`.
@NullMarked
package dev.konto.events.importing;

import org.jspecify.annotations.NullMarked;
