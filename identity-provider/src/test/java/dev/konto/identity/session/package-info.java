/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.session;

import org.jspecify.annotations.NullMarked;
