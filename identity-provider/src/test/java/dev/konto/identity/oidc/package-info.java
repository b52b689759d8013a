/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.oidc;

import org.jspecify.annotations.NullMarked;
