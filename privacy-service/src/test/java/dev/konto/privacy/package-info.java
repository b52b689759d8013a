@NullMarked
package dev.konto.privacy;

import org.jspecify.annotations.NullMarked;
