package dev.konto.device.recoverykey;

import dev.konto.device.Device;
import dev.konto.starter.mongo.FieldEncryption;
import dev.konto.starter.mongo.Sealed;

import org.springframework.stereotype.Component;

/// Encrypts recovery keys so that each opens only as what it is: this key of this device of this
/// account.
@Component
class RecoveryKeyCipher {

    private final FieldEncryption encryption;

    RecoveryKeyCipher(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    Sealed seal(Device device, RecoveryKeyId id, String key) {
        return encryption.seal(place(device, id), key);
    }

    String open(Device device, RecoveryKey key) {
        return encryption.open(place(device, key.id()), key.key());
    }

    private static String place(Device device, RecoveryKeyId id) {
        return String.join(
                "/", "recovery-keys", device.owner().value(), device.id().value(), id.value());
    }
}
