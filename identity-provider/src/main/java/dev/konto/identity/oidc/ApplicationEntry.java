package dev.konto.identity.oidc;

import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.client.Clients;
import dev.konto.identity.signin.EnteringApplication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

import java.util.Objects;

/// Notes each code that is given, after it was made and before anybody gets it: if that cannot be
/// written down, nobody is let in.
@Component
class ApplicationEntry implements SessionAuthenticationStrategy {

    private final EnteringApplication entering;
    private final Clients clients;
    private final Visits visits;

    ApplicationEntry(EnteringApplication entering, Clients clients, Visits visits) {
        this.entering = entering;
        this.clients = clients;
        this.visits = visits;
    }

    @Override
    public void onAuthentication(
            @Nullable Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        var given =
                (OAuth2AuthorizationCodeRequestAuthenticationToken)
                        Objects.requireNonNull(authentication);
        var person = (SignedInPerson) given.getPrincipal();
        var client = clients.find(given.getClientId()).orElseThrow();
        var by = visits.caller(request, person.account(), person.session(), client.getClientId());
        entering.enter(by, person.session(), Clients.application(client));
    }
}
