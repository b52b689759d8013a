/// The portal's files, as they are packaged in its jar.
@NullMarked
package dev.konto.gateway.portal;

import org.jspecify.annotations.NullMarked;
