@NullMarked
package dev.konto.privacy.preferences;

import org.jspecify.annotations.NullMarked;
