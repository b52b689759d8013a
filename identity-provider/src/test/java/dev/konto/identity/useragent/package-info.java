/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.useragent;

import org.jspecify.annotations.NullMarked;
