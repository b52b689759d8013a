package dev.konto.identity.key;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;

/// The signing keys in the database.
interface StoredKeys extends Repository<SigningKey, String> {

    List<SigningKey> findAll();

    Optional<SigningKey> findById(String kid);
}
