/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.credential;

import org.jspecify.annotations.NullMarked;
