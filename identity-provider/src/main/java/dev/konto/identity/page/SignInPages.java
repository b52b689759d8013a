package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.client.Clients;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.Visits;
import dev.konto.identity.session.Application;
import dev.konto.identity.signin.Visit;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.Optional;

/// Knows for whom and for what somebody signs in.
@Component
class SignInPages {

    static final String BEGIN = "/sign-in";

    /// What a person signs in to who came by themselves.
    private static final Application OURSELVES = new Application("identity-provider", "Konto");

    private final Accounts accounts;
    private final Clients clients;
    private final OrganizationSettings settings;
    private final Visits visits;

    SignInPages(Accounts accounts, Clients clients, OrganizationSettings settings, Visits visits) {
        this.accounts = accounts;
        this.clients = clients;
        this.settings = settings;
        this.visits = visits;
    }

    SignInPage page(PageCall call) {
        var account = account(call.person());
        return new SignInPage(
                call.way(),
                client(call).map(Clients::application).orElse(null),
                settings.name(),
                account.map(it -> it.profile().displayName()).orElse(null),
                call.continuation()
                        .flatMap(Continuation::loginHint)
                        .or(() -> account.map(it -> it.email().value()))
                        .orElse(""),
                null);
    }

    /// Who comes, from where, and to sign in to what.
    Visit visit(PageCall call) {
        var application = client(call).map(Clients::application).orElse(OURSELVES);
        return visits.visit(call.request(), application, call.person());
    }

    Optional<RegisteredClient> client(PageCall call) {
        return call.continuation().flatMap(Continuation::clientId).flatMap(clients::find);
    }

    private Optional<Account> account(@Nullable Principal principal) {
        return principal instanceof SignedInPerson person
                ? accounts.findById(person.account())
                : Optional.empty();
    }
}
