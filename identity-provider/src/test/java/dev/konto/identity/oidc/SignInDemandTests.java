package dev.konto.identity.oidc;

import static dev.konto.identity.session.SessionFixtures.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.session.Proof;

import org.junit.jupiter.api.Test;

import java.util.List;

class SignInDemandTests {

    private static final Proof PROOF = Proof.byPassword(MONDAY);

    @Test
    void isMetByAnySignInIfNothingIsDemanded() {
        assertThat(SignInDemand.of(null, null, null).metBy(PROOF, MONDAY.plusSeconds(99_999)))
                .isTrue();
    }

    @Test
    void isMetByASignInThatIsRecentEnough() {
        var demand = SignInDemand.of(null, "900", null);

        assertThat(demand.metBy(PROOF, MONDAY.plusSeconds(900))).isTrue();
        assertThat(demand.metBy(PROOF, MONDAY.plusSeconds(901))).isFalse();
    }

    @Test
    void isNeverMetWithoutAPageIfTheClientPromptsForOne() {
        assertThat(SignInDemand.of("login", null, null).metBy(PROOF, MONDAY)).isFalse();
        assertThat(SignInDemand.of("select_account login", null, null).metBy(PROOF, MONDAY))
                .isFalse();
        assertThat(SignInDemand.of("consent", null, null).metBy(PROOF, MONDAY)).isTrue();
    }

    @Test
    void isSilentIfTheClientSaysSo() {
        assertThat(SignInDemand.of("none", null, null).silent()).isTrue();
        assertThat(SignInDemand.of(null, null, null).silent()).isFalse();
    }

    @Test
    void takesTwoFactorsWhereverOneIsEnoughAndNotTheOtherWayRound() {
        var twice = Proof.of(MONDAY, List.of("pwd", "otp", "mfa"));
        var one = SignInDemand.of(null, null, Proof.SINGLE_FACTOR);
        var two = SignInDemand.of(null, null, Proof.MULTI_FACTOR);

        assertThat(one.metBy(twice, MONDAY)).isTrue();
        assertThat(two.metBy(twice, MONDAY)).isTrue();
        assertThat(two.metBy(PROOF, MONDAY)).isFalse();
        assertThat(SignInDemand.of(null, null, "urn:else").reachable()).isFalse();
    }
}
