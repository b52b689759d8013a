package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MAJA;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An account that is known, one without a password and one that nobody has cost the same work:
/// as many hashes by the same encoder.
@SecurityInfoTest
class EqualWorkTests {

    @Autowired VerifyingPassword verifying;
    @Autowired SettingPassword setting;
    @Autowired RememberingNames remembering;
    @Autowired MeterRegistry meters;

    @Test
    void hashesOnceWhetherTheAccountIsKnownOrNot() {
        var known = Accounts.any();
        setting.set(Accounts.administrator(), known, OLD);
        var newcomer = Accounts.any();
        remembering.remember(newcomer, _ -> MAJA);
        var stranger = Accounts.any();

        assertThat(hashesOfAGuessAt(known)).isEqualTo(1);
        assertThat(hashesOfAGuessAt(newcomer)).isEqualTo(1);
        assertThat(hashesOfAGuessAt(stranger)).isEqualTo(1);
    }

    private long hashesOfAGuessAt(AccountId account) {
        var before = hashes();
        verifying.verify(aGuess(account, WRONG));
        return hashes() - before;
    }

    private long hashes() {
        return meters.get("konto.password.hashing").timer().count();
    }
}
