package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.client.Clients;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.session.Application;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.Optional;

/// Knows for whom and for what a sign-in page is shown.
@Component
class SignInPages {

    /// What a person signs in to who came by themselves.
    private static final Application OURSELVES = new Application("identity-provider", "Konto");

    private final Accounts accounts;
    private final Clients clients;
    private final OrganizationSettings settings;

    SignInPages(Accounts accounts, Clients clients, OrganizationSettings settings) {
        this.accounts = accounts;
        this.clients = clients;
        this.settings = settings;
    }

    SignInPage page(Optional<Continuation> continuation, @Nullable Principal principal) {
        var account = account(principal);
        return new SignInPage(
                continuation.map(Continuation::address).orElse(""),
                client(continuation).map(Clients::application).orElse(null),
                settings.name(),
                account.map(it -> it.profile().displayName()).orElse(null),
                continuation
                        .flatMap(Continuation::loginHint)
                        .or(() -> account.map(it -> it.email().value()))
                        .orElse(""),
                null);
    }

    Application application(Optional<Continuation> continuation) {
        return client(continuation).map(Clients::application).orElse(OURSELVES);
    }

    Optional<RegisteredClient> client(Optional<Continuation> continuation) {
        return continuation.flatMap(Continuation::clientId).flatMap(clients::find);
    }

    private Optional<Account> account(@Nullable Principal principal) {
        return principal instanceof SignedInPerson person
                ? accounts.findById(person.account())
                : Optional.empty();
    }
}
