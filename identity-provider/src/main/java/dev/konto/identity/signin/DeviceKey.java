package dev.konto.identity.signin;

/// The key of the device that somebody comes with.
///
/// @param thumbprint of the public key (RFC 7638, SHA-256)
/// @param proven whether it was shown that they have the private one; otherwise they say so, and
///     show it once they are signed in
public record DeviceKey(String thumbprint, boolean proven) {}
