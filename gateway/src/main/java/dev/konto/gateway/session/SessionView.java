package dev.konto.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;

import java.util.List;
import java.util.Locale;

/// What a page may know about its own browser's session, and about whose page it is.
///
/// @param sessionId the provider's name for the session, over which the browser proves its device
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean signedIn,
        @Nullable String accountId,
        @Nullable String sessionId,
        @Nullable String name,
        @Nullable String email,
        String locale,
        Csrf csrf,
        Organization organization,
        List<OrganizationSettings.Link> links) {

    record Csrf(String header, String token) {

        static Csrf of(CsrfToken token) {
            return new Csrf(token.getHeaderName(), token.getToken());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organization(
            @Nullable String name, @Nullable String brandColor, @Nullable String markUrl) {

        static Organization of(OrganizationSettings settings) {
            var mark = settings.markUrl();
            return new Organization(
                    settings.name(), settings.brandColor(), mark == null ? null : mark.toString());
        }
    }

    static SessionView signedIn(
            BrowserSession session, Locale locale, CsrfToken csrf, OrganizationSettings settings) {
        var tokens = session.tokens();
        return new SessionView(
                true,
                session.accountId(),
                session.providerSessionId(),
                tokens.name(),
                tokens.email(),
                locale.getLanguage(),
                Csrf.of(csrf),
                Organization.of(settings),
                settings.links());
    }

    static SessionView signedOut(Locale locale, CsrfToken csrf, OrganizationSettings settings) {
        return new SessionView(
                false,
                null,
                null,
                null,
                null,
                locale.getLanguage(),
                Csrf.of(csrf),
                Organization.of(settings),
                settings.links());
    }
}
