package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MAJA;
import static dev.konto.securityinfo.SecurityInfoFixtures.NEW;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.password.PasswordUnacceptable;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.stream.IntStream;

@SecurityInfoTest
class SettingPasswordTests {

    @Autowired SettingPassword setting;
    @Autowired VerifyingPassword verifying;
    @Autowired RememberingNames remembering;
    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();
    private final Caller administrator = Accounts.administrator();

    @Test
    void givesAnAccountThatIsNotKnownYetItsFirstPassword() {
        setting.set(administrator, maja, OLD);

        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
    }

    @Test
    void tellsOfEachNewPasswordOnce() {
        setting.set(administrator, maja, OLD);
        setting.set(administrator, maja, OLD);
        setting.set(administrator, maja, NEW);

        try (var topic = PublishedEvents.on(Topics.SECURITY_INFO_EVENTS)) {
            var events = topic.await(maja.value(), 2);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsOnly(EventTypes.SECURITY_INFO_PASSWORD_CHANGED)
                    .hasSize(2);
            assertThat(events).extracting(AccountEvent::sequence).containsExactly(1L, 2L);
            assertThat(events.getFirst().data().at("/actor/kind").asString()).isEqualTo("admin");
            events.forEach(EventContract::assertKept);
        }
    }

    @Test
    void keepsTheNamesOutAsSoonAsTheyAreKnown() {
        remembering.remember(maja, _ -> MAJA);

        assertThatThrownBy(
                        () -> setting.set(administrator, maja, new Password("MajaBergMaja 1990")))
                .isInstanceOf(PasswordUnacceptable.class);
        assertThat(infos.of(maja).password()).isNull();
    }

    @Test
    void losesNothingToTheAccountsOwnEventAtTheSameMoment() throws Exception {
        var refusals =
                AtOnce.refusals(
                        () -> setting.set(administrator, maja, OLD),
                        () -> {
                            remembering.remember(maja, _ -> MAJA);
                            return maja;
                        });

        assertThat(refusals).isEmpty();
        assertThat(infos.of(maja).names()).isEqualTo(MAJA);
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
    }

    @Test
    void letsWhoWasMadeToWaitInWithTheNewPassword() {
        setting.set(administrator, maja, OLD);
        IntStream.range(0, RULE.failures()).forEach(_ -> verifying.verify(aGuess(maja, WRONG)));

        setting.set(administrator, maja, NEW);

        assertThat(verifying.verify(aGuess(maja, NEW))).isEqualTo(new Correct());
    }
}
