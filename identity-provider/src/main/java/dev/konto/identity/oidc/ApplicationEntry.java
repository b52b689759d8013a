package dev.konto.identity.oidc;

import dev.konto.identity.authorization.GrantingConsent;
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
/// written down, or what must hold does not ([EntryConditions]), nobody is let in.
@Component
class ApplicationEntry implements SessionAuthenticationStrategy {

    private final EnteringApplication entering;
    private final GrantingConsent granting;
    private final EntryConditions conditions;
    private final Clients clients;
    private final Visits visits;

    ApplicationEntry(
            EnteringApplication entering,
            GrantingConsent granting,
            EntryConditions conditions,
            Clients clients,
            Visits visits) {
        this.entering = entering;
        this.granting = granting;
        this.conditions = conditions;
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
        var application = Clients.application(client);
        conditions.require(
                given,
                person,
                visits.visit(request, application, person),
                Continuation.of(request.getParameterMap()).demand());
        var by = visits.caller(request, person.account(), person.session(), client.getClientId());
        entering.enter(by, person.session(), application);
        if (clients.isService(application.id())) {
            granting.grant(by, application, given.getScopes());
        }
    }
}
