package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.NEW;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.Wrong;
import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.password.PasswordUnacceptable;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Objects;
import java.util.stream.IntStream;

@SecurityInfoTest
class ChangingPasswordTests {

    @Autowired ChangingPassword changing;
    @Autowired VerifyingPassword verifying;
    @Autowired SettingPassword setting;
    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();
    private final Caller owner = somewhere(maja);
    private String hashBefore = "";

    @BeforeEach
    void aPassword() {
        hashBefore = hashOf(setting.set(Accounts.administrator(), maja, OLD));
    }

    @Test
    void replacesThePasswordAndTellsWhichSessionStays() {
        changing.change(owner, OLD, NEW);

        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Wrong());
        assertThat(verifying.verify(aGuess(maja, NEW))).isEqualTo(new Correct());
        try (var topic = PublishedEvents.on(Topics.SECURITY_INFO_EVENTS)) {
            var changed = topic.await(maja.value(), 2).getLast();
            assertThat(changed.type()).isEqualTo(EventTypes.SECURITY_INFO_PASSWORD_CHANGED);
            assertThat(changed.sequence()).isEqualTo(2);
            assertThat(changed.data().at("/actor/kind").asString()).isEqualTo("self");
            assertThat(changed.data().at("/client/sessionId").asString()).isEqualTo("session-7");
            assertThat(changed.data().toString()).doesNotContain("argon2", NEW.text(), OLD.text());
            EventContract.assertKept(changed);
        }
    }

    @Test
    void wantsTheOldPassword() {
        assertThatThrownBy(() -> changing.change(owner, WRONG, NEW))
                .isInstanceOf(WrongPassword.class);

        assertUnchanged();
    }

    @Test
    void countsWrongOldPasswordsLikeAnyWrongGuess() {
        IntStream.range(0, RULE.failures() - 1).forEach(_ -> verifying.verify(aGuess(maja, WRONG)));

        assertThatThrownBy(() -> changing.change(owner, WRONG, NEW))
                .isInstanceOf(WrongPassword.class);
        assertThatThrownBy(() -> changing.change(owner, OLD, NEW))
                .isInstanceOf(TooManyAttempts.class);
        assertUnchanged();
    }

    @Test
    void countsNothingWhenTheNewPasswordIsUnacceptable() {
        assertThatThrownBy(() -> changing.change(owner, OLD, new Password("short")))
                .isInstanceOf(PasswordUnacceptable.class);

        assertThat(infos.of(maja).throttle().failures()).isZero();
        assertUnchanged();
    }

    @Test
    void wantsAnotherThanTheOldPassword() {
        assertThatThrownBy(() -> changing.change(owner, OLD, new Password(OLD.text())))
                .isInstanceOf(PasswordUnacceptable.class);

        assertUnchanged();
    }

    @Test
    void leavesAnotherAccountAlone() {
        var erik = Accounts.any();
        setting.set(Accounts.administrator(), erik, WRONG);

        assertThatThrownBy(() -> changing.change(somewhere(erik), OLD, NEW))
                .isInstanceOf(WrongPassword.class);

        assertUnchanged();
    }

    @Test
    void refusesWhoHasNoPasswordToGive() {
        assertThatThrownBy(() -> changing.change(somewhere(Accounts.any()), OLD, NEW))
                .isInstanceOf(WrongPassword.class);
    }

    private void assertUnchanged() {
        assertThat(hashOf(infos.of(maja))).isEqualTo(hashBefore);
    }

    private static String hashOf(SecurityInfo info) {
        return Objects.requireNonNull(info.password()).hash();
    }

    private static Caller somewhere(AccountId account) {
        var client =
                new Client(SecurityInfoFixtures.anAddress(), null, "session-7", "konto-portal");
        return new Caller(
                new Actor(Actor.Kind.SELF, account.value()), client, Identifier.next(), null);
    }
}
