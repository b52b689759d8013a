/// Signed-in browsers: the cookie, the sealed tokens behind it, their renewal and their end.
@NullMarked
package dev.konto.gateway.session;

import org.jspecify.annotations.NullMarked;
