package dev.konto.privacy.preferences;

import static dev.konto.privacy.preferences.PreferencesFixtures.BRITISH;
import static dev.konto.privacy.preferences.PreferencesFixtures.SWEDISH;
import static dev.konto.privacy.preferences.PreferencesFixtures.anOrganizationThatManages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.konto.privacy.organization.ManagedPreference;
import dev.konto.privacy.preferences.PreferencesEvent.PreferencesChanged;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class PreferencesTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);
    private final Preferences british = Preferences.of(maja, BRITISH, MONDAY);

    @Test
    void becomeWhatTheirOwnerChooses() {
        var chosen = british.choose(SWEDISH, null, caller, TUESDAY);

        assertThat(chosen.values()).isEqualTo(SWEDISH);
        assertThat(chosen.changedAt()).isEqualTo(TUESDAY);
        assertThat(chosen.outbox().bodies()).hasSize(1);
        assertThat(chosen.choose(SWEDISH, null, caller, TUESDAY)).isSameAs(chosen);
    }

    @Test
    void tellOnlyWhatChanged() {
        var event = PreferencesChanged.between(BRITISH, SWEDISH);

        assertThat(event.changedFields()).containsExactly("language", "regionalFormat");
        assertThat(event.timeZone()).isNull();
        EventContract.assertKept(event, maja, caller);
    }

    @Test
    void leaveToTheOrganizationWhatItManages() {
        var fjord = anOrganizationThatManages(ManagedPreference.LANGUAGE);

        assertThatExceptionOfType(ManagedByOrganization.class)
                .isThrownBy(() -> british.choose(SWEDISH, fjord, caller, TUESDAY))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("Fjord University"));
    }

    @Test
    void areTheirOwnersInAllElse() {
        var fjord = anOrganizationThatManages(ManagedPreference.TIME_ZONE);

        var chosen = british.choose(SWEDISH, fjord, caller, TUESDAY);

        assertThat(chosen.values()).isEqualTo(SWEDISH);
    }

    @Test
    void followTheDirectoryUnlessSomebodySpokeLater() {
        assertThat(british.adopt(SWEDISH, caller, TUESDAY).values()).isEqualTo(SWEDISH);
        assertThat(british.adopt(SWEDISH, caller, MONDAY)).isSameAs(british);
    }
}
