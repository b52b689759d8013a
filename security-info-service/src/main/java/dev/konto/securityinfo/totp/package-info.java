/// Time-based one-time passwords (RFC 6238) as authenticator apps make them, and how an app is told
/// its secret.
@NullMarked
package dev.konto.securityinfo.totp;

import org.jspecify.annotations.NullMarked;
