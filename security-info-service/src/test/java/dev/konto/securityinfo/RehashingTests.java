package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.Wrong;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import java.util.Objects;

/// A password that was hashed by other parameters than today's.
@SecurityInfoTest
class RehashingTests {

    private static final String YESTERDAYS =
            Objects.requireNonNull(new Argon2PasswordEncoder(16, 32, 1, 32, 1).encode(OLD.text()));

    @Autowired VerifyingPassword verifying;
    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();

    @Test
    void hashesTheRightPasswordAnewAndTellsNobody() {
        var before = infos.save(hashedYesterday());

        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());

        var after = infos.of(maja);
        assertThat(hashOf(after))
                .isNotEqualTo(YESTERDAYS)
                .startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(Objects.requireNonNull(after.password()).changedAt()).isEqualTo(MONDAY);
        assertThat(after.outbox().sequence()).isEqualTo(before.outbox().sequence());
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
    }

    @Test
    void leavesTheHashToAWrongPassword() {
        infos.save(hashedYesterday());

        assertThat(verifying.verify(aGuess(maja, WRONG))).isEqualTo(new Wrong());

        assertThat(hashOf(infos.of(maja))).isEqualTo(YESTERDAYS);
    }

    private SecurityInfo hashedYesterday() {
        return SecurityInfo.of(maja).withPassword(YESTERDAYS, Accounts.administrator(), MONDAY);
    }

    private static String hashOf(SecurityInfo info) {
        return Objects.requireNonNull(info.password()).hash();
    }
}
