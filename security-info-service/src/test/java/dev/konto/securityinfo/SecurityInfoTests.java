package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MAJA;
import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;
import static dev.konto.securityinfo.SecurityInfoFixtures.aSecurityInfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.password.Names;
import dev.konto.securityinfo.throttling.Throttle;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Objects;

class SecurityInfoTests {

    private static final Instant LATER = MONDAY.plusSeconds(60);

    private final SecurityInfo info = aSecurityInfo();
    private final Caller owner = Accounts.holderOf(info.id());

    @Test
    void announcesANewPasswordButNeverItsHash() {
        var changed = info.withPassword("hash of the new one", owner, LATER);

        assertThat(Objects.requireNonNull(changed.password()).changedAt()).isEqualTo(LATER);
        assertThat(changed.outbox().sequence()).isEqualTo(2);
        assertThat(changed.outbox().bodies().getLast())
                .contains("\"changedAt\":\"2026-11-16T08:01:00Z\"")
                .contains("\"sessionId\":\"session-1\"")
                .doesNotContain("hash");
    }

    @Test
    void announcesAWaitOnceThereIsOne() {
        var guessed = guessedWrong(RULE.failures() - 1);

        var throttled = new WrongGuess(owner, LATER).atPassword(guessed, RULE);

        assertThat(guessed.outbox().bodies()).hasSize(1);
        assertThat(throttled.outbox().bodies()).hasSize(2);
        assertThat(throttled.outbox().bodies().getLast())
                .contains("\"credential\":\"password\"", "\"failures\":5")
                .contains("\"retryAt\":\"2026-11-16T08:01:30Z\"");
    }

    @Test
    void forgetsWrongGuessesWithTheRightOne() {
        var right = guessedWrong(3).guessedRight(LATER);

        assertThat(right.throttle()).isEqualTo(Throttle.NONE);
        assertThat(Objects.requireNonNull(right.password()).lastUsedAt()).isEqualTo(LATER);
        assertThat(right.outbox()).isEqualTo(info.outbox());
    }

    @Test
    void endsAWaitWithANewPassword() {
        var changed = guessedWrong(9).withPassword("hash of the new one", owner, LATER);

        assertThat(changed.throttle()).isEqualTo(Throttle.NONE);
    }

    @Test
    void learnsNamesWithoutTouchingThePassword() {
        var named = info.named(MAJA);

        assertThat(named.names()).isEqualTo(MAJA);
        assertThat(named.password()).isEqualTo(info.password());
        assertThat(named.outbox()).isEqualTo(info.outbox());
    }

    @Test
    void keepsTheNamesThatWereToldLast() {
        var latest = new Names("Maja Lind", "Maja", "Lind", 4);

        var named = info.named(latest).named(MAJA);

        assertThat(named.names()).isEqualTo(latest);
    }

    @Test
    void showsNoHash() {
        assertThat(info.toString()).doesNotContain("hash of the old one");
    }

    private SecurityInfo guessedWrong(int times) {
        var guessed = info;
        for (int i = 0; i < times; i++) {
            guessed = new WrongGuess(owner, MONDAY).atPassword(guessed, RULE);
        }
        return guessed;
    }
}
