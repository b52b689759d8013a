package dev.konto.identity.session;

import static dev.konto.identity.session.SessionFixtures.CLI;
import static dev.konto.identity.session.SessionFixtures.MONDAY;
import static dev.konto.identity.session.SessionFixtures.PORTAL;
import static dev.konto.identity.session.SessionFixtures.SETTINGS;
import static dev.konto.identity.session.SessionFixtures.aSession;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class SessionTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Session session = aSession();

    @Test
    void standsUntilItWasIdleForTooLong() {
        assertThat(session.standing(MONDAY.plus(SETTINGS.idleTimeout()).minusSeconds(1))).isTrue();
        assertThat(session.standing(MONDAY.plus(SETTINGS.idleTimeout()))).isFalse();
    }

    @Test
    void endsAfterItsLifetimeHoweverMuchItIsUsed() {
        var late = MONDAY.plus(SETTINGS.lifetime()).minus(HOUR);

        var proven = session.prove(Proof.byPassword(late), session.origin(), SETTINGS);

        assertThat(proven.expiresAt()).isEqualTo(MONDAY.plus(SETTINGS.lifetime()));
    }

    @Test
    void keepsItsIdWhenThePersonProvesThemselvesAgain() {
        var from = new Origin("198.51.100.9", "TestBrowser/2.0");

        var proven = session.prove(Proof.byPassword(MONDAY.plus(HOUR)), from, SETTINGS);

        assertThat(proven.id()).isEqualTo(session.id());
        assertThat(proven.startedAt()).isEqualTo(MONDAY);
        assertThat(proven.proof().at()).isEqualTo(MONDAY.plus(HOUR));
        assertThat(proven.origin()).isEqualTo(from);
    }

    @Test
    void awaitsTheApplicationThatTheSignInWasForOnce() {
        var held = session.heldBy("key", PORTAL.id());

        assertThat(held.signedInFor(PORTAL.id())).isTrue();
        assertThat(held.signedInFor(CLI.id())).isFalse();
        assertThat(held.enter(CLI).signedInFor(PORTAL.id())).isTrue();
        assertThat(held.enter(PORTAL).signedInFor(PORTAL.id())).isFalse();
    }

    @Test
    void listsEachApplicationOnceLatestFirst() {
        var entered = session.enter(PORTAL).enter(CLI).enter(PORTAL);

        assertThat(entered.applications()).containsExactly(PORTAL, CLI);
    }

    @Test
    void isOutOfTheBrowsersHandsOnceEnded() {
        var by = Accounts.holderOf(session.account());

        var ended = session.heldBy("key", PORTAL.id()).end(Ending.REVOKED, by, MONDAY.plus(HOUR));

        assertThat(ended.standing(MONDAY.plus(HOUR))).isFalse();
        assertThat(ended.browserKey()).isNull();
        assertThat(ended.outbox().sequence()).isEqualTo(1);
        assertThat(ended.end(Ending.EXPIRED, by, MONDAY.plus(HOUR))).isSameAs(ended);
    }
}
