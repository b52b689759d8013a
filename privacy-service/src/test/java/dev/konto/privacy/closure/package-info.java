@NullMarked
package dev.konto.privacy.closure;

import org.jspecify.annotations.NullMarked;
