@NullMarked
package dev.konto.identity.closure;

import org.jspecify.annotations.NullMarked;
