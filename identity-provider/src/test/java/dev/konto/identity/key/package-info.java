/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.key;

import org.jspecify.annotations.NullMarked;
