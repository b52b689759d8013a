/// Passwords: what a new one must be like (NIST SP 800-63B-4, section 3.1.1) and how they are
/// hashed (Argon2id, RFC 9106).
@NullMarked
package dev.konto.securityinfo.password;

import org.jspecify.annotations.NullMarked;
