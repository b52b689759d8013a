@NullMarked
package dev.konto.privacy.outstanding;

import org.jspecify.annotations.NullMarked;
