package dev.konto.device.key;

import java.time.Instant;

/// What a device signs to show that it holds its key now, and not only did once.
public record Challenge(String nonce, Instant expiresAt) {}
