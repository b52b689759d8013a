package dev.konto.identity.session;

import static dev.konto.identity.session.SessionFixtures.aSession;
import static dev.konto.identity.session.SessionFixtures.aSessionOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

@IdentityProviderTest
class SessionsTests {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired Sessions sessions;
    @Autowired EndingSession ending;
    @Autowired SessionSweep sweep;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();

    @Test
    void listsAnAccountsStandingSessionsByAnIndex() {
        var first = sessions.save(aSession(maja, now.minusSeconds(60)));
        var second = sessions.save(aSession(maja, now));
        var ended = sessions.save(aSession(maja, now));
        ending.end(Accounts.holderOf(maja), maja, ended.id(), Ending.SIGNED_OUT);
        sessions.save(aSession(maja, now.minus(Duration.ofDays(2))));
        sessions.save(aSession(Accounts.any(), now));

        queries.assertIndexed(
                "sessions",
                () ->
                        assertThat(standing(maja))
                                .extracting(Session::id)
                                .containsExactly(second.id(), first.id()));
    }

    @Test
    void doesNotTellAnothersSessionFromNone() {
        var session = sessions.save(aSession(maja, now));

        assertThat(sessions.known(maja, session.id()).id()).isEqualTo(session.id());
        assertThatThrownBy(() -> sessions.known(Accounts.any(), session.id()))
                .isInstanceOf(SessionNotFound.class);
    }

    @Test
    void findsABrowsersSessionByTheHashOfItsSecret() {
        var session = sessions.save(aSession(maja, now).heldBy("key of " + maja.value(), null));

        queries.assertIndexed(
                "sessions",
                () ->
                        assertThat(sessions.findByBrowserKey("key of " + maja.value()))
                                .map(Session::id)
                                .hasValue(session.id()));
    }

    @Test
    void remembersThatASessionWasUsedOnceInAWhile() {
        var session = sessions.save(aSession(maja, now));
        var soon = now.plusSeconds(30);
        var later = now.plusSeconds(90);

        sessions.seen(session.id(), soon.minusSeconds(60), soon, soon.plusSeconds(3600));
        assertThat(sessions.known(maja, session.id()).lastSeenAt()).isEqualTo(now);
        sessions.seen(session.id(), later.minusSeconds(60), later, later.plusSeconds(3600));

        var seen = sessions.known(maja, session.id());
        assertThat(seen.lastSeenAt()).isEqualTo(later);
        assertThat(seen.expiresAt()).isEqualTo(later.plusSeconds(3600));
    }

    @Test
    void endsWhatRanOutAndForgetsItOnceToldOf() {
        var idle = sessions.save(aSession(maja, now.minus(Duration.ofDays(1))));

        sweep.sweep();

        var ended = sessions.known(maja, idle.id());
        assertThat(ended.endedAt()).isNotNull();
        assertThat(ended.outbox().sequence()).isEqualTo(1);
    }

    @Test
    void keepsOneSessionForOneBrowser() {
        sessions.save(aSessionOf(maja).heldBy("shared key", null));

        var other = aSessionOf(Accounts.any()).heldBy("shared key", null);
        assertThatThrownBy(() -> sessions.save(other)).isInstanceOf(DuplicateKeyException.class);
    }

    private List<Session> standing(AccountId account) {
        return sessions.findByAccountAndEndedAtIsNullAndExpiresAtAfterOrderByStartedAtDescIdAsc(
                        account, now, ScrollPosition.keyset(), Limit.of(10))
                .getContent();
    }
}
