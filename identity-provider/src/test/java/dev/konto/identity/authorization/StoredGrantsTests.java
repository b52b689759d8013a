package dev.konto.identity.authorization;

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
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

import java.security.Principal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
        grants.save(withCode());
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
        grants.save(exchanged(byCode()));

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
        grants.save(exchanged(one));

        assertThatThrownBy(() -> grants.save(exchanged(other, "another access token")))
                .isInstanceOf(GrantUsed.class);
    }

    @Test
    void dropsAGrantWhoseRefreshTokenIsRevoked() {
        grants.save(exchanged(byCode()));
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
        assertThatThrownBy(() -> grants.save(exchanged(found))).isInstanceOf(GrantUsed.class);
    }

    @Test
    void findsCodesAndTokensByAnIndex() {
        grants.save(exchanged(byCode()));

        queries.assertIndexed("code-grants", () -> grants.findByToken(code, CODE));
        queries.assertIndexed(
                "code-grants", () -> grants.findByToken(access, OAuth2TokenType.ACCESS_TOKEN));
        queries.assertIndexed(
                "code-grants", () -> grants.findByToken(refresh, OAuth2TokenType.REFRESH_TOKEN));
    }

    @Test
    void storesNoValueThatAClientCouldPresent() {
        grants.save(exchanged(byCode()));

        var document = mongo.getCollection("code-grants").find(new Document("_id", grant)).first();

        assertThat(String.valueOf(document))
                .doesNotContain(code)
                .doesNotContain(access)
                .doesNotContain(".refresh");
    }

    @Test
    void keepsWhatAClientWasGrantedForItself() {
        var own = clientCredentials();

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

    private static <T extends OAuth2Token> OAuth2Authorization.Token<T> token(
            OAuth2Authorization authorization, Class<T> type) {
        return Objects.requireNonNull(authorization.getToken(type));
    }

    private OAuth2Authorization withCode() {
        var request =
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri("/oauth2/authorize")
                        .clientId("konto-portal")
                        .redirectUri("http://localhost/back")
                        .scopes(Set.of("openid", "profile"))
                        .additionalParameters(
                                Map.of(
                                        "code_challenge", "challenge",
                                        "code_challenge_method", "S256",
                                        "nonce", "once",
                                        "something.else", "not kept"))
                        .build();
        return OAuth2Authorization.withRegisteredClient(clients.find("konto-portal").orElseThrow())
                .id(grant)
                .principalName(session.account().value())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(Set.of("openid", "profile"))
                .attribute(Principal.class.getName(), SignedInPerson.of(session))
                .attribute(OAuth2AuthorizationRequest.class.getName(), request)
                .token(new OAuth2AuthorizationCode(code, now(), now().plusSeconds(60)))
                .build();
    }

    private OAuth2Authorization exchanged(OAuth2Authorization authorization) {
        return exchanged(authorization, access);
    }

    private OAuth2Authorization exchanged(OAuth2Authorization authorization, String value) {
        var spent = token(authorization, OAuth2AuthorizationCode.class).getToken();
        var id = new OidcIdToken("id token", now(), now().plusSeconds(60), Map.of("sub", "x"));
        return OAuth2Authorization.from(authorization)
                .accessToken(accessToken(value, "openid"))
                .refreshToken(new OAuth2RefreshToken(refresh, now(), now().plusSeconds(600)))
                .token(id)
                .invalidate(spent)
                .build();
    }

    private OAuth2Authorization clientCredentials() {
        return OAuth2Authorization.withRegisteredClient(clients.find("konto-admin").orElseThrow())
                .id(Identifier.next())
                .principalName("konto-admin")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .authorizedScopes(Set.of("account.admin"))
                .accessToken(accessToken(access, "account.admin"))
                .build();
    }

    private static OAuth2AccessToken accessToken(String value, String scope) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                value,
                now(),
                now().plusSeconds(300),
                Set.of(scope));
    }

    private Account account() {
        return creating.create(
                Accounts.administrator(),
                Accounts.any(),
                new EmailAddress(Identifier.next() + "@fjord.example"),
                new Profile("Maja Berg", "Maja", "Berg", "en", "UTC", null, false));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
