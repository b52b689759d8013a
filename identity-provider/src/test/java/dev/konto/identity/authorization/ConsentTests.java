package dev.konto.identity.authorization;

import static dev.konto.identity.session.SessionFixtures.CLI;
import static dev.konto.identity.session.SessionFixtures.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

import java.util.Set;

class ConsentTests {

    private final AccountId maja = Accounts.any();
    private final Caller by = Accounts.holderOf(maja);
    private final Consent consent =
            Consent.none(maja, CLI).grant(CLI, Set.of("openid", "profile"), by, MONDAY);

    @Test
    void isToldOfWhenThereIsMoreOfIt() {
        var same = consent.grant(CLI, Set.of("profile"), by, MONDAY.plusSeconds(60));
        var more = consent.grant(CLI, Set.of("profile", "email"), by, MONDAY.plusSeconds(60));

        assertThat(same).isSameAs(consent);
        assertThat(more.scopes()).containsExactlyInAnyOrder("openid", "profile", "email");
        assertThat(more.outbox().bodies().getLast()).contains("\"scopes\":[\"email\"]");
    }

    @Test
    void isTakenBackOnceAndWholly() {
        var revoked = consent.revoke(by, MONDAY.plusSeconds(60));

        assertThat(revoked.scopes()).isEmpty();
        assertThat(revoked.outbox().bodies().getLast())
                .contains("\"scopes\":[\"openid\",\"profile\"]");
        assertThat(revoked.revoke(by, MONDAY.plusSeconds(120))).isSameAs(revoked);
    }

    @Test
    void goesOnCountingItsEventsWhenItIsGrantedAgain() {
        var again =
                consent.revoke(by, MONDAY.plusSeconds(60))
                        .grant(CLI, Set.of("openid"), by, MONDAY.plusSeconds(120));

        assertThat(again.scopes()).containsExactly("openid");
        assertThat(again.outbox().sequence()).isEqualTo(3);
    }
}
