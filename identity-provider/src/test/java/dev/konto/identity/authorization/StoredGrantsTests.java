package dev.konto.identity.authorization;

import static dev.konto.identity.authorization.GrantFixtures.exchanged;
import static dev.konto.identity.authorization.GrantFixtures.forItself;
import static dev.konto.identity.authorization.GrantFixtures.issued;
import static dev.konto.identity.authorization.GrantFixtures.now;
import static dev.konto.identity.authorization.GrantFixtures.token;
import static dev.konto.identity.session.SessionFixtures.aSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.identity.account.Account;
import dev.konto.identity.account.CreatingAccount;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.account.Profile;
import dev.konto.identity.client.Clients;
import dev.konto.identity.session.EndingSession;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.identity.session.Sessions;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

import java.security.Principal;
import java.util.Objects;

/// Each grant type there and back, as the authorization server stores and finds it.
@IdentityProviderTest
class StoredGrantsTests {

    private static final OAuth2TokenType CODE = new OAuth2TokenType("code");

    @Autowired StoredGrants grants;
    @Autowired Clients clients;
    @Autowired Sessions sessions;
    @Autowired EndingSession ending;
    @Autowired CreatingAccount creating;
    @Autowired MongoOperations mongo;
    @Autowired IndexedQueries queries;

    private final String code = "code " + Identifier.next();
    private final String access = "access " + Identifier.next();
    private Session session = aSession();
    private final String grant = Identifier.next();
    private final String refresh = grant + ".refresh";

    @BeforeEach
    void signIn() {
        var maja = account();
        session = sessions.save(aSession(maja.id(), now()));
        grants.save(issued(client("konto-portal"), grant, code, session));
    }

    @Test
    void findsACodeWithWhatItNeedsToBeExchanged() {
        var found = byCode();

        assertThat(found.getId()).isEqualTo(grant);
        assertThat(found.getRegisteredClientId()).isEqualTo("konto-portal");
        assertThat(found.getAuthorizationGrantType())
                .isEqualTo(AuthorizationGrantType.AUTHORIZATION_CODE);
        assertThat(found.getAuthorizedScopes()).containsExactlyInAnyOrder("openid", "profile");
        SignedInPerson person =
                Objects.requireNonNull(found.getAttribute(Principal.class.getName()));
        assertThat(person).isEqualTo(SignedInPerson.of(session));
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(
                        found.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        assertThat(request.getRedirectUri()).isEqualTo("http://localhost/back");
        assertThat(request.getAdditionalParameters())
                .containsEntry("code_challenge", "challenge")
                .containsEntry("nonce", "once");
    }

    @Test
    void findsTheGrantByItsRefreshTokenOnceExchanged() {
        grants.save(exchanged(byCode(), access, refresh));

        var found = byRefreshToken(refresh);

        assertThat(token(found, OAuth2RefreshToken.class).isActive()).isTrue();
        assertThat(token(found, OAuth2RefreshToken.class).getToken().getTokenValue())
                .isEqualTo(refresh);
        assertThat(token(found, OAuth2AccessToken.class).getToken().getScopes()).contains("openid");
        assertThat(token(found, OidcIdToken.class).getToken().getSubject())
                .isEqualTo(session.account().value());
        assertThat(token(found, OAuth2AuthorizationCode.class).isInvalidated()).isTrue();
        assertThat(grants.findByToken(access, OAuth2TokenType.ACCESS_TOKEN)).isNotNull();
    }

    @Test
    void takesACodeOnceThoughTwoRequestsBringItAtOnce() {
        var one = byCode();
        var other = byCode();
        grants.save(exchanged(one, access, refresh));

        assertThatThrownBy(() -> grants.save(exchanged(other, "another access token", refresh)))
                .isInstanceOf(GrantUsed.class);
    }

    @Test
    void dropsAGrantWhoseRefreshTokenIsRevoked() {
        grants.save(exchanged(byCode(), access, refresh));
        var found = byRefreshToken(refresh);
        var token = token(found, OAuth2RefreshToken.class).getToken();

        grants.save(OAuth2Authorization.from(found).invalidate(token).build());

        assertThat(grants.findById(grant)).isNull();
    }

    @Test
    void findsNothingOnceTheSessionHasEnded() {
        var by = Accounts.holderOf(session.account());
        var found = byCode();

        ending.end(by, session.account(), session.id(), Ending.REVOKED);

        assertThat(grants.findByToken(code, CODE)).isNull();
        assertThat(grants.findById(grant)).isNull();
        assertThatThrownBy(() -> grants.save(exchanged(found, access, refresh)))
                .isInstanceOf(GrantUsed.class);
    }

    @Test
    void findsCodesAndTokensByAnIndex() {
        grants.save(exchanged(byCode(), access, refresh));

        queries.assertIndexed("code-grants", () -> grants.findByToken(code, CODE));
        queries.assertIndexed(
                "code-grants", () -> grants.findByToken(access, OAuth2TokenType.ACCESS_TOKEN));
        queries.assertIndexed(
                "code-grants", () -> grants.findByToken(refresh, OAuth2TokenType.REFRESH_TOKEN));
    }

    @Test
    void storesNoValueThatAClientCouldPresent() {
        grants.save(exchanged(byCode(), access, refresh));

        var document = mongo.getCollection("code-grants").find(new Document("_id", grant)).first();

        assertThat(String.valueOf(document))
                .doesNotContain(code)
                .doesNotContain(access)
                .doesNotContain(".refresh");
    }

    @Test
    void keepsWhatAClientWasGrantedForItself() {
        var own = forItself(client("konto-admin"), access);

        grants.save(own);

        var found = Objects.requireNonNull(grants.findByToken(access, null));
        assertThat(found.getId()).isEqualTo(own.getId());
        assertThat(found.getPrincipalName()).isEqualTo("konto-admin");
        assertThat(found.getAuthorizationGrantType())
                .isEqualTo(AuthorizationGrantType.CLIENT_CREDENTIALS);
        grants.remove(found);
        assertThat(grants.findById(own.getId())).isNull();
    }

    private OAuth2Authorization byCode() {
        return Objects.requireNonNull(grants.findByToken(code, CODE));
    }

    private OAuth2Authorization byRefreshToken(String token) {
        return Objects.requireNonNull(grants.findByToken(token, OAuth2TokenType.REFRESH_TOKEN));
    }

    private RegisteredClient client(String id) {
        return clients.find(id).orElseThrow();
    }

    private Account account() {
        return creating.create(
                Accounts.administrator(),
                Accounts.any(),
                new EmailAddress(Identifier.next() + "@fjord.example"),
                new Profile("Maja Berg", "Maja", "Berg", "en", "UTC", null, false));
    }
}
