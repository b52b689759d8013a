package dev.konto.identity.signin;

import static dev.konto.identity.session.SessionFixtures.MONDAY;
import static dev.konto.identity.session.SessionFixtures.PORTAL;
import static dev.konto.identity.session.SessionFixtures.aSession;

import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.session.Origin;
import dev.konto.identity.session.Proof;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.signin.SignInEvent.FailureReason;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class SignInEventTests {

    @ParameterizedTest
    @MethodSource
    void keepsTheContract(SignInEvent success) {
        var account = Accounts.any();

        EventContract.assertKept(success, account, Accounts.holderOf(account));
    }

    static Stream<SignInEvent> keepsTheContract() {
        return Stream.of(
                SignInEvent.byPassword(Proof.byPassword(MONDAY), PORTAL, SessionId.next()),
                SignInEvent.bySession(aSession(), PORTAL, MONDAY));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheContractWhyeverItFailed(FailureReason reason) {
        var account = Accounts.any();
        var attempt =
                new SignInAttempt(
                        new EmailAddress("maja@fjord.example"),
                        new Password("secret"),
                        PORTAL,
                        new Origin("192.0.2.7", null),
                        null,
                        "transaction",
                        null);

        var event = SignInEvent.refused(reason, attempt, MONDAY);

        EventContract.assertKept(event, account, Accounts.holderOf(account));
    }
}
