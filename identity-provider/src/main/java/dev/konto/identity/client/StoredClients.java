package dev.konto.identity.client;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;

/// The clients in the database.
interface StoredClients extends Repository<StoredClient, String> {

    StoredClient save(StoredClient client);

    Optional<StoredClient> findById(String id);

    List<StoredClient> findAll();

    void deleteById(String id);
}
