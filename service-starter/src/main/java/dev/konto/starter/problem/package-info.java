/// Refusals: what cannot be done is thrown as a [Problem] and answered once, here, as RFC 9457
/// problem details in the reader's language.
@NullMarked
package dev.konto.starter.problem;

import org.jspecify.annotations.NullMarked;
