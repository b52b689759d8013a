package dev.konto.identity.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.Topics;
import dev.konto.identity.IdentityProviderTest;
import dev.konto.identity.session.Application;
import dev.konto.identity.session.Origin;
import dev.konto.identity.signin.Proven;
import dev.konto.identity.signin.Visit;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;

@IdentityProviderTest
class SecondStepSweepTests {

    @Autowired PendingSignIns pending;
    @Autowired SecondStepSweep sweep;

    private final AccountId maja = Accounts.any();
    private final Instant now = Instant.now();

    @Test
    void tellsOnceOfWhoNeverTookTheSecondStep() {
        var given = pending.save(given(now.minusSeconds(601), now.minusSeconds(1)));
        var other = pending.save(given(now, now.plusSeconds(600)));

        sweep.sweep();
        sweep.sweep();

        assertThat(pending.findById(given.browserKey())).isEmpty();
        assertThat(pending.findById(other.browserKey())).isPresent();
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var events = topic.await(maja.value(), 1);
            EventContract.assertKept(events.getFirst());
            assertThat(events).hasSize(1);
            assertThat(events.getFirst().data().get("failureReason").asString())
                    .isEqualTo("cancelled");
            assertThat(events.getFirst().data().get("failedStep").asString())
                    .isEqualTo("second-factor");
        }
    }

    private PendingSignIn given(Instant at, Instant endsAt) {
        var from = new Origin("192.0.2.7", "TestBrowser/1.0");
        var portal = new Application("konto-portal", "My Account");
        var visit = new Visit(portal, from, null, Identifier.next(), null, null);
        var proven = new Proven(Proven.passkey(at, List.of()).steps(), List.of("pwd"));
        return new PendingSignIn(
                Identifier.next(), maja, proven, List.of(), null, visit, null, endsAt, endsAt);
    }
}
