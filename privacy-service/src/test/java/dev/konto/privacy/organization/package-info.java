@NullMarked
package dev.konto.privacy.organization;

import org.jspecify.annotations.NullMarked;
