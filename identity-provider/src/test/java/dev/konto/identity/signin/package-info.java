/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.signin;

import org.jspecify.annotations.NullMarked;
