package dev.konto.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.net.URLEncoder;

/// Whose provider this is, as pages and mails say it.
///
/// @param name as people call the organization; none if the suite stands for itself
/// @param portal where people see to their account, and go who came here by themselves
@Validated
@ConfigurationProperties("konto.organization")
public record OrganizationSettings(@Nullable String name, @NotNull URI portal) {

    /// A page of the portal for somebody who is signed in here: the portal asks this provider who
    /// it is, instead of asking the person to sign in.
    ///
    /// @param page its path and query
    public URI signedIn(String page) {
        return portal.resolve("/login?return_to=" + URLEncoder.encode(page, UTF_8));
    }
}
