/// Signing in: a password is checked where it is known, the attempt is written down, and only then
/// is anybody let in. Known and unknown names are answered alike and take alike long.
@NullMarked
package dev.konto.identity.signin;

import org.jspecify.annotations.NullMarked;
