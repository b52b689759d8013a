/// Asks security-info-service, the only one who knows passwords, whether one is right: the one
/// synchronous call between two services. Time-limited, behind a circuit breaker, and closed when
/// in doubt.
@NullMarked
package dev.konto.identity.credential;

import org.jspecify.annotations.NullMarked;
