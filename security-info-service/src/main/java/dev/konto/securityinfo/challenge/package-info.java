/// Challenges: what the identity provider asks somebody to prove, until it is answered.
@NullMarked
package dev.konto.securityinfo.challenge;

import org.jspecify.annotations.NullMarked;
