package dev.konto.privacy.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class ConnectedServiceTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant LATER = MONDAY.plusSeconds(60);

    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);
    private final ServiceId wiki = new ServiceId("fjord-wiki");
    private final ConnectedService connected = granted(MONDAY, "email", "profile");

    @Test
    void connectsByConsentAndTellsIt() {
        assertThat(connected.scopes()).containsExactly("email", "profile");
        assertThat(connected.connectedAt()).isEqualTo(MONDAY);
        assertThat(connected.disconnectedAt()).isNull();
        assertThat(connected.outbox().sequence()).isEqualTo(1);
    }

    @Test
    void growsWithFurtherConsent() {
        var more = connected.granted(consent(LATER, "devices.read"), caller);

        assertThat(more.scopes()).containsExactly("devices.read", "email", "profile");
        assertThat(more.connectedAt()).isEqualTo(MONDAY);
        assertThat(more.outbox().sequence()).isEqualTo(2);
    }

    @Test
    void tellsNothingNewWhenTheSameIsGrantedAgain() {
        var again = connected.granted(consent(LATER, "email"), caller);

        assertThat(again.outbox().sequence()).isEqualTo(1);
        assertThat(connected.granted(consent(MONDAY, "email"), caller)).isSameAs(connected);
    }

    @Test
    void shrinksUntilNothingIsLeft() {
        var less = connected.revoked(consent(LATER, "email"), caller);
        var none = less.revoked(consent(LATER.plusSeconds(1), "profile"), caller);

        assertThat(less.scopes()).containsExactly("profile");
        assertThat(none.disconnectedAt()).isEqualTo(LATER.plusSeconds(1));
        assertThat(none.revoked(consent(LATER.plusSeconds(2), "profile"), caller)).isSameAs(none);
    }

    @Test
    void isNotConnectedAnewByOldNews() {
        var gone = connected.disconnect(caller, LATER);

        assertThat(gone.granted(consent(MONDAY, "email"), caller)).isSameAs(gone);
        assertThat(gone.disconnect(caller, LATER.plusSeconds(1))).isSameAs(gone);
    }

    @Test
    void connectsAgainWhenItsOwnerAgreesAgain() {
        var gone = connected.disconnect(caller, LATER);

        var back = gone.granted(consent(LATER.plusSeconds(1), "email"), caller);

        assertThat(back.disconnectedAt()).isNull();
        assertThat(back.connectedAt()).isEqualTo(LATER.plusSeconds(1));
        assertThat(back.scopes()).containsExactly("email");
    }

    @Test
    void notesItsUseByTheHour() {
        var used = connected.used(LATER);

        assertThat(used.lastUsedAt()).isEqualTo(LATER);
        assertThat(used.used(LATER.plusSeconds(3_599))).isSameAs(used);
        assertThat(used.used(LATER.plusSeconds(3_600)).lastUsedAt()).isAfter(LATER);
    }

    @Test
    void keepsTheSchemasOfItsEvents() {
        var scopes = List.of("email");
        EventContract.assertKept(
                new ServiceEvent.ServiceConnected(wiki, "Fjord Wiki", scopes), maja, caller);
        EventContract.assertKept(
                new ServiceEvent.ServiceDisconnected(wiki, "Fjord Wiki"), maja, caller);
    }

    @Test
    void reachesIntoCategoriesByItsScopes() {
        assertThat(DataCategory.of(List.of("openid", "email", "offline_access", "grades.read")))
                .containsExactly(DataCategory.PROFILE, DataCategory.EMAIL, DataCategory.OTHER);
    }

    private ConnectedService granted(Instant at, String... scopes) {
        var consent = consent(at, scopes);
        return ConnectedService.of(maja, wiki, consent).granted(consent, caller);
    }

    private static Consent consent(Instant at, String... scopes) {
        return new Consent("Fjord Wiki", List.of(scopes), at);
    }
}
