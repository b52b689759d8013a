/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.client;

import org.jspecify.annotations.NullMarked;
