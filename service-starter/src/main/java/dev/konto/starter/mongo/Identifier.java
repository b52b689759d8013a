package dev.konto.starter.mongo;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/// An identifier: opaque text with a type of its own, so that one cannot pass for another. Stored
/// in MongoDB and told in JSON as its plain text. Implemented by records with the single component
/// `value`.
public interface Identifier {

    NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochRandomGenerator();

    String value();

    /// A new UUIDv7 (RFC 9562, section 5.7): sortable by creation and not guessable.
    static String next() {
        return TIME_ORDERED.generate().toString();
    }
}
