/// What leaves sealed, and who can open it.
@NullMarked
package dev.konto.starter.sealing;

import org.jspecify.annotations.NullMarked;
