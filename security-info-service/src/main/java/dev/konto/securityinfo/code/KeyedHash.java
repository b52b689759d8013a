package dev.konto.securityinfo.code;

import dev.konto.starter.mongo.Sealed;

import java.util.List;

/// What is kept of codes that belong together: HMAC-SHA256 by a random key of their own, which is
/// itself encrypted. Who has the database alone can't even try codes out.
public record KeyedHash(Sealed key, List<String> hashes) {

    public String only() {
        return hashes.getFirst();
    }

    /// Without one that was used.
    public KeyedHash without(String hash) {
        return new KeyedHash(key, hashes.stream().filter(it -> !it.equals(hash)).toList());
    }

    @Override
    public String toString() {
        return "KeyedHash[" + hashes.size() + "]";
    }
}
