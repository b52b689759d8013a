/// Passkeys (WebAuthn level 3): how they are made and how they prove.
@NullMarked
package dev.konto.securityinfo.passkey;

import org.jspecify.annotations.NullMarked;
