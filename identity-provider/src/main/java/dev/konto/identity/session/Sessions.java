package dev.konto.identity.session;

import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Window;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.mongodb.repository.Update;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The sessions of all accounts. Account holders ask about their own; the provider itself finds one
/// by what a browser or a token holds.
public interface Sessions extends Repository<Session, SessionId> {

    Session save(Session session);

    /// The account's standing sessions, latest begun first.
    Window<Session> findByAccountAndEndedAtIsNullAndExpiresAtAfterOrderByStartedAtDescIdAsc(
            AccountId account, Instant now, KeysetScrollPosition position, Limit limit);

    List<Session> findByAccountAndEndedAtIsNullAndExpiresAtAfter(AccountId account, Instant now);

    Optional<Session> findByAccountAndId(AccountId account, SessionId id);

    /// For the provider only: the session that a code or a refresh token hangs on.
    Optional<Session> findById(SessionId id);

    /// For the provider only: the session of the browser whose secret has this hash.
    Optional<Session> findByBrowserKey(String browserKey);

    /// For the provider only: sessions that ran out and were not told of yet.
    List<Session> findByEndedAtIsNullAndExpiresAtBefore(Instant now, Limit limit);

    /// Remembers that the session was used. One in so many requests gets through to the database.
    @Query("{ '_id': ?0, 'endedAt': null, 'lastSeenAt': { '$lt': ?1 } }")
    @Update("{ '$set': { 'lastSeenAt': ?2, 'expiresAt': ?3 } }")
    void seen(SessionId id, Instant notSince, Instant now, Instant expiresAt);

    /// Forgets sessions that ended long ago, once all their events are out.
    @Query(
            value = "{ 'endedAt': { '$lt': ?0 }, 'outbox.pending': { '$exists': false } }",
            delete = true)
    long forgetEndedBefore(Instant time);

    /// The caller's session, ended or not, or a refusal that doesn't tell another's from none.
    default Session known(AccountId account, SessionId id) {
        return findByAccountAndId(account, id).orElseThrow(SessionNotFound::new);
    }

    /// The caller's session while it stands.
    default Session standing(AccountId account, SessionId id, Instant now) {
        var session = known(account, id);
        if (!session.standing(now)) {
            throw new SessionNotFound();
        }
        return session;
    }
}
