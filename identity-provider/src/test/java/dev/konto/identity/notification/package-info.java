/// Rules of the package of the same name.
@NullMarked
package dev.konto.identity.notification;

import org.jspecify.annotations.NullMarked;
