/// Real servers on this machine that stand in for what the gateway talks to, and a browser that
/// talks to the gateway.
@NullMarked
package dev.konto.gateway.standin;

import org.jspecify.annotations.NullMarked;
