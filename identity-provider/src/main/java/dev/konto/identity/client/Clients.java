package dev.konto.identity.client;

import dev.konto.identity.session.Application;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The clients as the authorization server asks for them.
@Component
public class Clients implements RegisteredClientRepository {

    static final String REFRESH_REUSE_LEEWAY = "konto.refresh-reuse-leeway";

    private final StoredClients stored;
    private final ClientSettings settings;
    private final KnownOrganizations organizations;

    Clients(StoredClients stored, ClientSettings settings, KnownOrganizations organizations) {
        this.stored = stored;
        this.settings = settings;
        this.organizations = organizations;
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return find(id).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return find(clientId).orElse(null);
    }

    public Optional<RegisteredClient> find(String clientId) {
        return stored.findById(clientId).map(StoredClient::registered);
    }

    /// Whether people see it among their services.
    public boolean isService(String clientId) {
        var client = settings.clients().get(clientId);
        return client != null && client.service();
    }

    /// The ids of an organization's clients.
    public List<String> of(String organization) {
        return settings.clients().entrySet().stream()
                .filter(it -> organization.equals(it.getValue().organization()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whose application it is; none if it is the home organization's.
    public Optional<String> organizationOf(String clientId) {
        return Optional.ofNullable(settings.clients().get(clientId))
                .map(ClientSettings.Client::organization);
    }

    /// Whether its organization is suspended or deleted, so that it gets nobody's tokens.
    public boolean isSuspended(String clientId) {
        return organizationOf(clientId).filter(it -> !organizations.isActive(it)).isPresent();
    }

    /// Clients come from the settings; the authorization server registers none.
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are configured by konto.clients");
    }

    /// How long a used refresh token of this client is still good.
    public static Duration leeway(RegisteredClient client) {
        Duration leeway = client.getTokenSettings().getSetting(REFRESH_REUSE_LEEWAY);
        return Objects.requireNonNull(leeway);
    }

    /// The client by the name that people know it by.
    public static Application application(RegisteredClient client) {
        return new Application(client.getClientId(), client.getClientName());
    }
}
