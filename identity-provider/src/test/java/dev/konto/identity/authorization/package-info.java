/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.authorization;

import org.jspecify.annotations.NullMarked;
