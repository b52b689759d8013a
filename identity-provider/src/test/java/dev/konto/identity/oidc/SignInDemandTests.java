package dev.konto.identity.oidc;

import static dev.konto.identity.session.SessionFixtures.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.session.Proof;

import org.junit.jupiter.api.Test;

class SignInDemandTests {

    private static final Proof PROOF = Proof.byPassword(MONDAY);

    @Test
    void isMetByAnySignInIfNothingIsDemanded() {
        assertThat(SignInDemand.of(null, null).metBy(PROOF, MONDAY.plusSeconds(99_999))).isTrue();
    }

    @Test
    void isMetByASignInThatIsRecentEnough() {
        var demand = SignInDemand.of(null, "900");

        assertThat(demand.metBy(PROOF, MONDAY.plusSeconds(900))).isTrue();
        assertThat(demand.metBy(PROOF, MONDAY.plusSeconds(901))).isFalse();
    }

    @Test
    void isNeverMetWithoutAPageIfTheClientPromptsForOne() {
        assertThat(SignInDemand.of("login", null).metBy(PROOF, MONDAY)).isFalse();
        assertThat(SignInDemand.of("select_account login", null).metBy(PROOF, MONDAY)).isFalse();
        assertThat(SignInDemand.of("consent", null).metBy(PROOF, MONDAY)).isTrue();
    }

    @Test
    void isSilentIfTheClientSaysSo() {
        assertThat(SignInDemand.of("none", null).silent()).isTrue();
        assertThat(SignInDemand.of(null, null).silent()).isFalse();
    }
}
