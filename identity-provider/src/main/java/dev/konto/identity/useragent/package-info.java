/// Reads what a browser says of itself, for people to recognise it.
@NullMarked
package dev.konto.identity.useragent;

import org.jspecify.annotations.NullMarked;
