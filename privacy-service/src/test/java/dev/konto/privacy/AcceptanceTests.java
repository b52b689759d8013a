package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.TUESDAY;
import static dev.konto.privacy.TermsFixtures.current;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.privacy.Acceptance.Accepted;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

class AcceptanceTests {

    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);
    private final Acceptance none = Acceptance.of(maja, current("1").id());

    @Test
    void isOfNothingAtFirst() {
        assertThat(none.latest()).isEmpty();
        assertThat(none.outbox().bodies()).isEmpty();
    }

    @Test
    void tellsWhatWasAcceptedWhenAndFromWhere() {
        var accepted = none.accept(current("1"), "1", Languages.of("sv"), caller, MONDAY);

        assertThat(accepted.latest()).contains(new Accepted("1", MONDAY, caller.client()));
        assertThat(accepted.outbox().bodies())
                .singleElement()
                .asString()
                .contains("\"title\":\"Användarvillkor\"")
                .contains("\"acceptedAt\":\"2026-11-16T08:00:00Z\"");
    }

    @Test
    void staysAsItIsWhenAcceptedTwice() {
        var accepted = none.accept(current("1"), "1", Languages.ANY, caller, MONDAY);

        assertThat(accepted.accept(current("1"), "1", Languages.ANY, caller, TUESDAY))
                .isSameAs(accepted);
    }

    @Test
    void keepsTheOlderVersionsToo() {
        var accepted =
                none.accept(current("1"), "1", Languages.ANY, caller, MONDAY)
                        .accept(current("2"), "2", Languages.ANY, caller, TUESDAY);

        assertThat(accepted.accepted()).extracting(Accepted::version).containsExactly("1", "2");
        assertThat(accepted.outbox().sequence()).isEqualTo(2);
    }

    @Test
    void isOfNoVersionThatIsNotInForce() {
        var accepted = none.accept(current("1"), "1", Languages.ANY, caller, MONDAY);

        assertThatThrownBy(() -> accepted.accept(current("2"), "1", Languages.ANY, caller, TUESDAY))
                .isInstanceOf(TermsVersionOutdated.class);
    }
}
