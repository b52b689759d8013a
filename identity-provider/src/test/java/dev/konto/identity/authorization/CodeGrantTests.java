package dev.konto.identity.authorization;

import static dev.konto.identity.session.SessionFixtures.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.identity.session.Proof;
import dev.konto.identity.session.SecretHash;
import dev.konto.identity.session.SessionId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class CodeGrantTests {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    private final CodeGrant issued =
            new CodeGrant(
                    "grant",
                    "konto-portal",
                    Accounts.any(),
                    SessionId.next(),
                    Proof.byPassword(MONDAY),
                    null,
                    Set.of("openid"),
                    new AuthorizationRequest("http://localhost/", null, "challenge", "S256", null),
                    token("code"),
                    null,
                    List.of(),
                    MONDAY.plusSeconds(60),
                    null);
    private final CodeGrant exchanged = issued.exchange(tokens("a1", "r1"));

    @Test
    void isExchangedOnce() {
        assertThatThrownBy(() -> exchanged.exchange(tokens("a2", "r2")))
                .isInstanceOf(GrantUsed.class);
    }

    @Test
    void lastsAsLongAsItsTokens() {
        assertThat(exchanged.expiresAt()).isEqualTo(MONDAY.plus(HOUR));
    }

    @Test
    void isRefreshedByTheLatestToken() {
        var refreshed = refresh(exchanged, "r1", "r2", MONDAY);

        assertThat(good(refreshed, "r2", MONDAY)).isTrue();
        assertThat(good(refreshed, "r1", MONDAY.plus(LEEWAY))).isFalse();
    }

    @Test
    void isRefreshedTwiceByTheSameTokenOnlyWithinTheLeeway() {
        var once = refresh(exchanged, "r1", "r2", MONDAY);

        var twice = refresh(once, "r1", "r3", MONDAY.plusSeconds(9));

        assertThat(good(twice, "r2", MONDAY.plus(LEEWAY))).isTrue();
        assertThat(good(twice, "r3", MONDAY.plus(LEEWAY))).isTrue();
        assertThatThrownBy(() -> refresh(once, "r1", "r3", MONDAY.plus(LEEWAY)))
                .isInstanceOf(GrantUsed.class);
    }

    @Test
    void isNotRefreshedByAnExpiredToken() {
        assertThat(good(exchanged, "r1", MONDAY.plus(HOUR))).isFalse();
    }

    @Test
    void staysSmallHoweverOftenItIsRefreshed() {
        var grant = exchanged;
        for (int i = 0; i < 19; i++) {
            grant = refresh(grant, "r1", "s" + i, MONDAY);
        }

        assertThat(grant.refreshTokens()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void holdsHashesOnly() {
        assertThat(exchanged.toString()).doesNotContain("\"r1\"").doesNotContain("hash=r1");
        assertThat(exchanged.refreshTokens().getFirst().token().hash())
                .isEqualTo(SecretHash.of("r1"));
    }

    private static CodeGrant refresh(CodeGrant grant, String used, String next, Instant now) {
        var presented = SecretHash.of(used);
        return grant.refresh(presented, tokens("access of " + next, next), LEEWAY, now);
    }

    private static boolean good(CodeGrant grant, String token, Instant now) {
        return grant.goodRefreshToken(token, LEEWAY, now).isPresent();
    }

    private static IssuedTokens tokens(String access, String refresh) {
        return new IssuedTokens(token(access), Set.of("openid"), token(refresh), null, null, null);
    }

    private static StoredToken token(String value) {
        return new StoredToken(SecretHash.of(value), MONDAY, MONDAY.plus(HOUR), false);
    }
}
