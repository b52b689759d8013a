/// Devices that register themselves. The client makes a key pair and proves that it holds the
/// private key; only the public key's thumbprint (RFC 7638) is kept. Later sign-ins prove the same
/// to the identity provider.
@NullMarked
package dev.konto.device.key;

import org.jspecify.annotations.NullMarked;
