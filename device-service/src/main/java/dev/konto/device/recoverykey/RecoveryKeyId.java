package dev.konto.device.recoverykey;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells the recovery keys of a device apart. The locked device shows it, so that the right one can
/// be found.
public record RecoveryKeyId(@JsonValue String value) implements Identifier {}
