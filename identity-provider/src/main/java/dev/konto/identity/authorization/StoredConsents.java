package dev.konto.identity.authorization;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Collectors;

/// The consents as the authorization server asks for them.
@Component
class StoredConsents implements OAuth2AuthorizationConsentService {

    private final MongoOperations mongo;

    StoredConsents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        var authorities =
                consent.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        var account = new AccountId(consent.getPrincipalName());
        mongo.save(new StoredConsent(key(consent), account, authorities));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        mongo.remove(
                new StoredConsent(
                        key(consent), new AccountId(consent.getPrincipalName()), Set.of()));
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String clientId, String accountId) {
        var consent =
                mongo.findById(new StoredConsent.Key(clientId, accountId), StoredConsent.class);
        if (consent == null) {
            return null;
        }
        var builder = OAuth2AuthorizationConsent.withId(clientId, accountId);
        consent.authorities().stream().map(SimpleGrantedAuthority::new).forEach(builder::authority);
        return builder.build();
    }

    private static StoredConsent.Key key(OAuth2AuthorizationConsent consent) {
        return new StoredConsent.Key(consent.getRegisteredClientId(), consent.getPrincipalName());
    }
}
