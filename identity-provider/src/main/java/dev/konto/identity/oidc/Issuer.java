package dev.konto.identity.oidc;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who issues tokens, and whom access tokens are for: the same settings that every service checks
/// them by.
@Component
public class Issuer {

    private final String uri;
    private final String audience;

    Issuer(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String uri,
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") String audience) {
        this.uri = uri;
        this.audience = audience;
    }

    public String uri() {
        return uri;
    }

    public String audience() {
        return audience;
    }

    /// Whether browsers reach this provider by https only.
    public boolean secure() {
        return uri.startsWith("https:");
    }
}
