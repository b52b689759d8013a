/// Signing in at the OpenID provider (authorization code with PKCE) and signing out there.
@NullMarked
package dev.konto.gateway.signin;

import org.jspecify.annotations.NullMarked;
