package dev.konto.privacy.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;

/// A service is connected and disconnected at the same moment.
@ServiceTest
class ConnectionRaceTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Autowired NotingConsent noting;
    @Autowired DisconnectingService disconnecting;
    @Autowired ConnectedServices services;

    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);
    private final ServiceId wiki = new ServiceId("fjord-wiki");

    @Test
    void leavesItDisconnectedIfThatWasTheOwnersLaterDecision() throws Exception {
        consent(MONDAY, "email");

        var refused =
                AtOnce.refusals(
                        () -> disconnect(), () -> consent(MONDAY.plusSeconds(1), "devices.read"));

        assertThat(refused).isEmpty();
        var service = services.of(maja, wiki).orElseThrow();
        assertThat(service.disconnectedAt()).isNotNull();
        assertThat(service.scopes()).isEmpty();
    }

    @Test
    void leavesItConnectedOrNotButNothingInBetween() throws Exception {
        consent(MONDAY, "email");

        var refused =
                AtOnce.refusals(
                        () -> disconnect(),
                        () -> consent(Instant.now().plusSeconds(60), "devices.read"));

        assertThat(refused).isEmpty();
        var service = services.of(maja, wiki).orElseThrow();
        var disconnectedLast = service.disconnectedAt() != null;
        assertThat(service.scopes().isEmpty()).isEqualTo(disconnectedLast);
    }

    @Test
    void connectsOnceWhenTheSameNewsComesTwice() throws Exception {
        var refused = AtOnce.refusals(2, () -> consent(MONDAY, "email"));

        assertThat(refused).isEmpty();
        assertThat(services.of(maja, wiki).orElseThrow().outbox().sequence()).isEqualTo(1);
    }

    private boolean disconnect() {
        disconnecting.disconnect(caller, wiki);
        return true;
    }

    private boolean consent(Instant at, String scope) {
        noting.note(maja, wiki, new Consent("Fjord Wiki", List.of(scope), at), true, caller);
        return true;
    }
}
