/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.account;

import org.jspecify.annotations.NullMarked;
