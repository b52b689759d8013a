/// What the gateway itself refuses, told as RFC 9457 problem details in the caller's language.
@NullMarked
package dev.konto.gateway.problem;

import org.jspecify.annotations.NullMarked;
