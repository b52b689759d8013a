/// The launcher's parts, each with what it starts for real.
@NullMarked
package dev.konto.local;

import org.jspecify.annotations.NullMarked;
