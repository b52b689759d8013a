/// The authorization server's wiring: which requests need the person, what tokens say, how a
/// browser is known again, and signing out.
@NullMarked
package dev.konto.identity.oidc;

import org.jspecify.annotations.NullMarked;
