package dev.konto.identity.signin;

import static dev.konto.identity.session.SessionFixtures.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.session.Proof;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProvenTests {

    private final Proven password = Proven.password(MONDAY);

    @Test
    void isOneFactorByPasswordAlone() {
        assertThat(password.proof()).isEqualTo(Proof.byPassword(MONDAY));
    }

    @Test
    void isTwoFactorsWithASecondStep() {
        var later = MONDAY.plusSeconds(11);
        var proven = password.then("phone", later, List.of("sms"));

        assertThat(proven.proof())
                .isEqualTo(new Proof(later, Proof.MULTI_FACTOR, List.of("pwd", "sms", "mfa")));
        assertThat(proven.steps()).hasSize(2);
    }

    @Test
    void isTwoFactorsByPasskeyAlone() {
        var proven = Proven.passkey(MONDAY, List.of("hwk", "user", "mfa"));

        assertThat(proven.proof().acr()).isEqualTo(Proof.MULTI_FACTOR);
        assertThat(proven.proof().amr()).containsExactly("hwk", "user", "mfa");
    }

    @Test
    void isNoTwoFactorsOfOnesOwnByATemporaryAccessPass() {
        var proven = password.then("temporary-access-pass", MONDAY, List.of("otp"));

        assertThat(proven.proof().acr()).isEqualTo(Proof.TEMPORARY_ACCESS_PASS);
    }
}
