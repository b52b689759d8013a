package dev.konto.identity.client;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Brings the database to what the settings say, at start. A replica with the same settings finds
/// nothing to do; a client that is gone from the settings is gone from here.
@Component
class RegisteringClients implements InitializingBean {

    private final ClientSettings settings;
    private final StoredClients stored;
    private final PasswordEncoder secrets;

    RegisteringClients(ClientSettings settings, StoredClients stored, PasswordEncoder secrets) {
        this.settings = settings;
        this.stored = stored;
        this.secrets = secrets;
    }

    @Override
    public void afterPropertiesSet() {
        settings.clients().forEach(this::register);
        stored.findAll().stream()
                .map(StoredClient::id)
                .filter(id -> !settings.clients().containsKey(id))
                .forEach(stored::deleteById);
    }

    private void register(String id, ClientSettings.Client client) {
        var known = stored.findById(id);
        var wanted = wanted(id, client, known);
        if (!known.equals(Optional.of(wanted))) {
            stored.save(wanted);
        }
    }

    private StoredClient wanted(
            String id, ClientSettings.Client client, Optional<StoredClient> known) {
        return new StoredClient(
                id,
                client.name(),
                secretHash(client.secret(), known.map(StoredClient::secretHash).orElse(null)),
                List.copyOf(client.redirectUris()),
                List.copyOf(client.postLogoutRedirectUris()),
                client.scopes(),
                client.accessTokenLifetime(),
                client.refreshTokenLifetime(),
                client.refreshReuseLeeway());
    }

    /// The same secret keeps its hash, whose salt would make it look like another one.
    private @Nullable String secretHash(@Nullable String secret, @Nullable String known) {
        return secrets.matches(secret, known) ? known : secrets.encode(secret);
    }
}
