package dev.konto.starter.personaldata;

/// Something that the law demands to keep. Both are keys in kebab case that the receipt has words
/// for.
public record Kept(String what, String reason) {}
