package dev.konto.identity.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;

@IdentityProviderTest
class StoredConsentsTests {

    @Autowired StoredConsents consents;

    private final String maja = Accounts.any().value();

    @Test
    void remembersWhatWasAgreedToUntilItIsTakenBack() {
        var consent =
                OAuth2AuthorizationConsent.withId("some-client", maja)
                        .scope("profile.read")
                        .build();

        consents.save(consent);

        assertThat(consents.findById("some-client", maja)).isEqualTo(consent);
        assertThat(consents.findById("some-client", Accounts.any().value())).isNull();
        consents.remove(consent);
        assertThat(consents.findById("some-client", maja)).isNull();
    }
}
