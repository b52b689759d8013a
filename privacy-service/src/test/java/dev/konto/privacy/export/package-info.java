@NullMarked
package dev.konto.privacy.export;

import org.jspecify.annotations.NullMarked;
