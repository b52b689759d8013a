/// What this service hears of privacy from all areas, itself included.
@NullMarked
package dev.konto.privacy.area;

import org.jspecify.annotations.NullMarked;
