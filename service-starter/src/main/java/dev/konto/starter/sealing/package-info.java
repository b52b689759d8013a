/// Encryption with keys that have ids: what is sealed says by which key, and opens only in the
/// place that it was sealed for.
@NullMarked
package dev.konto.starter.sealing;

import org.jspecify.annotations.NullMarked;
