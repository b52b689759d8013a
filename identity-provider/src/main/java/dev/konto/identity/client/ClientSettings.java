package dev.konto.identity.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The clients that may use this provider, by their ids. They are ours or an organization's:
/// nobody is asked for consent, entering one is the consent.
@Validated
@ConfigurationProperties("konto")
public record ClientSettings(@DefaultValue Map<String, @Valid Client> clients) {

    /// One client. Who has redirect URIs signs people in (code with PKCE), who has none acts for
    /// itself (client credentials).
    ///
    /// @param name as people know it
    /// @param secret long and random, from the environment; absent for a public client
    /// @param redirectUris where people are sent back to; on a loopback address a public client may
    ///     use any port (RFC 8252, section 7.3)
    /// @param postLogoutRedirectUris where people may be sent after signing out
    /// @param service whether people see it among their services, where they can disconnect it;
    ///     the suite's own portal is none
    /// @param organization whose application it is: only who belongs to that organization enters
    /// it;
    ///     none if it is the home organization's
    /// @param refreshReuseLeeway how long a used refresh token is still good, for clients that ask
    ///     twice at once; none by default
    public record Client(
            @NotBlank String name,
            @Nullable @Size(min = 24, message = "is shorter than 24 characters") String secret,
            @DefaultValue List<String> redirectUris,
            @DefaultValue List<String> postLogoutRedirectUris,
            @NotEmpty Set<String> scopes,
            @DefaultValue("true") boolean service,
            @Nullable String organization,
            @DefaultValue("5m") Duration accessTokenLifetime,
            @DefaultValue("12h") Duration refreshTokenLifetime,
            @DefaultValue("0s") Duration refreshReuseLeeway) {

        @Override
        public String toString() {
            return "Client[name=" + name + "]";
        }
    }
}
