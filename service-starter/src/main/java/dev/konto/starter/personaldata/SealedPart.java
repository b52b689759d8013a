package dev.konto.starter.personaldata;

/// Encrypted bytes, the nonce first, and the id of the key that opens them.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedPart(String keyId, byte[] bytes) {}
