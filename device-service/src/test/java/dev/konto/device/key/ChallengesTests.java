package dev.konto.device.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ChallengesTests {

    @Autowired Challenges challenges;

    @Test
    void areGoodForTheirAccountUntilTheyEnd() {
        var maja = Accounts.any();
        var challenge = challenges.issue(maja);
        var end = challenge.expiresAt();

        assertThat(challenges.isGood(maja, challenge.nonce(), end.minusMillis(1))).isTrue();
        assertThat(challenges.isGood(maja, challenge.nonce(), end)).isFalse();
        assertThat(challenges.isGood(Accounts.any(), challenge.nonce(), end.minusMillis(1)))
                .isFalse();
    }
}
