package dev.konto.identity.authorization;

import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.Proof;
import dev.konto.identity.session.SecretHash;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionId;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a person, signed in, granted to a client: a code first, then tokens in its place (OAuth
/// 2.0, section 4.1). A code is exchanged once. A refresh token is used once and followed by
/// another; one that comes back after its time was copied by somebody, and ends the grant.
///
/// @param proof how the person had signed in when the code was given; later tokens say the same
/// @param device the registered device that it is for, if it proved to be
/// @param refreshTokens the latest ones; an older one is known by the grant's id in it, and refused
@Document("code-grants")
@CompoundIndex(name = "code", def = "{'code.hash': 1}", unique = true)
@CompoundIndex(name = "account_client", def = "{'account': 1, 'clientId': 1}")
@CompoundIndex(name = "access", def = "{'tokens.access.hash': 1}", sparse = true)
record CodeGrant(
        @Id String id,
        String clientId,
        AccountId account,
        @Indexed(name = "session") SessionId session,
        Proof proof,
        @Nullable DeviceId device,
        Set<String> scopes,
        AuthorizationRequest request,
        StoredToken code,
        @Nullable IssuedTokens tokens,
        List<RefreshToken> refreshTokens,
        @Indexed(name = "expiry", expireAfter = "0s") Instant expiresAt,
        @Version @Nullable Long version) {

    private static final int REFRESH_TOKENS_KEPT = 20;

    CodeGrant exchange(IssuedTokens issued) {
        if (code.revoked()) {
            throw new GrantUsed();
        }
        return with(code.revoke(), issued, refreshTokens(issued, List.of()));
    }

    CodeGrant refresh(String presentedHash, IssuedTokens issued, Duration leeway, Instant now) {
        if (refreshTokens.stream().noneMatch(it -> is(it, presentedHash) && it.good(now, leeway))) {
            throw new GrantUsed();
        }
        var used =
                refreshTokens.stream()
                        .map(it -> is(it, presentedHash) ? it.use(now) : it)
                        .filter(it -> it.good(now, leeway))
                        .toList();
        return with(code, issued, refreshTokens(issued, used));
    }

    /// As it is used within its session now: a browser proves its device once it is signed in.
    CodeGrant within(Session standing) {
        return new CodeGrant(
                id,
                clientId,
                account,
                session,
                proof,
                device == null ? standing.device() : device,
                scopes,
                request,
                code,
                tokens,
                refreshTokens,
                expiresAt,
                version);
    }

    CodeGrant spendCode() {
        return with(code.revoke(), tokens, refreshTokens);
    }

    CodeGrant revokeAccess() {
        return with(code, tokens == null ? null : tokens.revokeAccess(), refreshTokens);
    }

    /// The refresh token, if it is one that this grant may still be refreshed with.
    Optional<RefreshToken> goodRefreshToken(String presented, Duration leeway, Instant now) {
        var hash = SecretHash.of(presented);
        return refreshTokens.stream()
                .filter(it -> is(it, hash) && it.good(now, leeway))
                .findFirst();
    }

    private static boolean is(RefreshToken token, String hash) {
        return token.token().hash().equals(hash);
    }

    private static List<RefreshToken> refreshTokens(
            IssuedTokens issued, List<RefreshToken> earlier) {
        var refresh = issued.refresh();
        var latest =
                refresh == null
                        ? Stream.<RefreshToken>empty()
                        : Stream.of(new RefreshToken(refresh, null));
        return Stream.concat(latest, earlier.stream()).limit(REFRESH_TOKENS_KEPT).toList();
    }

    private CodeGrant with(
            StoredToken code, @Nullable IssuedTokens tokens, List<RefreshToken> refreshTokens) {
        return new CodeGrant(
                id,
                clientId,
                account,
                session,
                proof,
                tokens == null ? device : tokens.device(),
                scopes,
                request,
                code,
                tokens,
                refreshTokens,
                tokens == null ? expiresAt : tokens.expiresAt(),
                version);
    }
}
