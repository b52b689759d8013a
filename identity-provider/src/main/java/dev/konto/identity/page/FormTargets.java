package dev.konto.identity.page;

import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a page's form may lead, redirects included, as browsers hold `form-action` against the
/// whole chain: to ourselves, and to where the client is registered. Everything else is forbidden.
final class FormTargets {

    static final String NONE_BUT_OURSELVES = policy(Stream.empty());

    private FormTargets() {}

    static String of(Optional<RegisteredClient> client) {
        return policy(
                client.stream()
                        .flatMap(it -> it.getRedirectUris().stream())
                        .map(FormTargets::origin));
    }

    private static String policy(Stream<String> origins) {
        var targets = origins.collect(Collectors.toCollection(TreeSet::new));
        return """
        default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; \
        connect-src 'self'; form-action 'self'%s; \
        frame-ancestors 'none'; base-uri 'none'\
        """
                .formatted(targets.isEmpty() ? "" : " " + String.join(" ", targets));
    }

    /// A native app's port is not known beforehand.
    private static String origin(String redirectUri) {
        var uri = UriComponentsBuilder.fromUriString(redirectUri).build();
        var host = uri.getHost();
        if (host == null) {
            return uri.getScheme() + ":";
        }
        var port = uri.getPort() == -1 ? anyPortOf(host) : ":" + uri.getPort();
        return uri.getScheme() + "://" + host + port;
    }

    private static String anyPortOf(String host) {
        return host.startsWith("127.") || host.equals("[::1]") ? ":*" : "";
    }
}
