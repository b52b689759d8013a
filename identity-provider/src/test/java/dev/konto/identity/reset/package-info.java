@NullMarked
package dev.konto.identity.reset;

import org.jspecify.annotations.NullMarked;
