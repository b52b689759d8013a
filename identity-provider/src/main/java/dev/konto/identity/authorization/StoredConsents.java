package dev.konto.identity.authorization;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;

/// The consents as the authorization server asks for them. It grants none itself: the clients are
/// the organization's, and entering one is the consent ([GrantingConsent]).
@Component
class StoredConsents implements OAuth2AuthorizationConsentService {

    private final Consents consents;

    StoredConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        throw new UnsupportedOperationException("Nobody is asked for consent here");
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        throw new UnsupportedOperationException("Nobody is asked for consent here");
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String clientId, String accountId) {
        return consents.of(new AccountId(accountId), clientId)
                .filter(it -> !it.scopes().isEmpty())
                .map(StoredConsents::known)
                .orElse(null);
    }

    private static OAuth2AuthorizationConsent known(Consent consent) {
        var client = consent.application().id();
        var builder = OAuth2AuthorizationConsent.withId(client, consent.account().value());
        consent.scopes().forEach(builder::scope);
        return builder.build();
    }
}
