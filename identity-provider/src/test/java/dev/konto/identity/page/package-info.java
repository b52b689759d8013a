/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.page;

import org.jspecify.annotations.NullMarked;
