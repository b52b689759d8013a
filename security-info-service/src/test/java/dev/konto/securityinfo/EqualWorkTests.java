package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MAJA;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.web.ProviderCalls;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;

/// An account that is known, one without a password and one that nobody has cost the same work:
/// as many hashes by the same encoder, as many reads and writes.
@SecurityInfoTest
class EqualWorkTests {

    @Autowired VerifyingPassword verifying;
    @Autowired SettingPassword setting;
    @Autowired RememberingNames remembering;
    @Autowired MeterRegistry meters;
    @Autowired SentCommands commands;
    @Autowired MockMvcTester mvc;

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

    @Test
    void readsAndWritesAsOftenWhetherTheAccountIsKnownOrNot() {
        var known = Accounts.any();
        setting.set(Accounts.administrator(), known, OLD);
        var stranger = Accounts.any();

        assertThat(work(() -> verifying.verify(aGuess(stranger, WRONG))))
                .isEqualTo(work(() -> verifying.verify(aGuess(known, WRONG))))
                .isNotEmpty();
        assertThat(work(() -> resetMethods(stranger)))
                .isEqualTo(work(() -> resetMethods(known)))
                .containsExactly("find", "find");
    }

    private void resetMethods(AccountId account) {
        var uri = "/internal/v1/accounts/%s/reset-methods".formatted(account.value());
        assertThat(new ProviderCalls(mvc, account.value()).get(uri)).hasStatusOk();
    }

    /// The commands of the work, in order: which of the two kinds of account is written to, and
    /// whether for the first time, makes no difference.
    private List<String> work(Runnable work) {
        return commands.of(work).stream()
                .map(it -> it.name().equals("insert") ? "update" : it.name())
                .toList();
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
