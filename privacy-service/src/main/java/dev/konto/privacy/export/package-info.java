/// The export of everything that is kept about an account: every area is asked for its part, the
/// parts are packed into one archive, and the archive goes away after a while. The states and their
/// edges are drawn in `docs/export-and-closure.md`.
@NullMarked
package dev.konto.privacy.export;

import org.jspecify.annotations.NullMarked;
