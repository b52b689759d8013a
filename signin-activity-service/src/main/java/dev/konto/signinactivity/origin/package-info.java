/// Where a sign-in came from and with what, as far as its address and its user agent tell.
@NullMarked
package dev.konto.signinactivity.origin;

import org.jspecify.annotations.NullMarked;
