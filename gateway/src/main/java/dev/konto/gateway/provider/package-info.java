/// The OpenID provider, known by one issuer and a few addresses; reached only when it is needed, so
/// that the gateway starts without it.
@NullMarked
package dev.konto.gateway.provider;

import org.jspecify.annotations.NullMarked;
