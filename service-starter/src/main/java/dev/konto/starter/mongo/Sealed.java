package dev.konto.starter.mongo;

/// Encrypted text as it stands in the database, and the id of the key that opens it. Nonce and text
/// are in Base64.
public record Sealed(String keyId, String nonce, String text) {}
