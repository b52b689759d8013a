package dev.konto.identity.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.identity.challenge.Method;
import dev.konto.identity.challenge.MethodType;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class PendingResetTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant END =
            MONDAY.plus(new ResetSettings(Duration.ofMinutes(30)).timeLimit());

    private final PendingReset begun =
            PendingReset.begin("browser", Accounts.any(), null, methods(), END);

    @Test
    void isForgottenAfterHalfAnHour() {
        assertThat(begun.standing(END.minusMillis(1))).isTrue();
        assertThat(begun.standing(END)).isFalse();
    }

    @Test
    void takesTenAnswers() {
        var asked = begun.choose(ProofKind.EMAIL);
        for (int nth = 0; nth < 10; nth++) {
            asked = asked.answered();
        }

        assertThatThrownBy(asked::answered).isInstanceOf(ResetForgotten.class);
    }

    @Test
    void asksForNothingMoreOnceItIsProven() {
        var proven = begun.choose(ProofKind.EMAIL).prove("challenge", "mail");

        assertThat(proven.proven()).isTrue();
        assertThatThrownBy(() -> proven.choose(ProofKind.EMAIL)).isInstanceOf(ResetForgotten.class);
        assertThatThrownBy(proven::answered).isInstanceOf(ResetForgotten.class);
    }

    private static ResetMethods methods() {
        var mail = new Method("mail", MethodType.EMAIL, null, null, List.of());
        return new ResetMethods(List.of(mail), 1, List.of(), List.of());
    }
}
