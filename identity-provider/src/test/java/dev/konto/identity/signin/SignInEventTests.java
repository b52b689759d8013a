package dev.konto.identity.signin;

import static dev.konto.identity.session.SessionFixtures.MONDAY;
import static dev.konto.identity.session.SessionFixtures.PORTAL;
import static dev.konto.identity.session.SessionFixtures.aSession;
import static dev.konto.identity.signin.SignInFixtures.DEVICE;
import static dev.konto.identity.signin.SignInFixtures.aVisit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.session.Origin;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.FailureReason;
import dev.konto.starter.account.Client;
import dev.konto.starter.account.ClientHints;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.api.Test;
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

    @Test
    void keepsTheContractWithWhatTheBrowserSaysOfItself() {
        var account = Accounts.any();
        var hints = new ClientHints("\"Chromium\";v=\"142\"", "Windows", "15.0.0", false, null);
        var from = new Origin("192.0.2.7", null, hints);
        var visit = new Visit(PORTAL, from, null, Identifier.next(), null, null);

        var by = visit.by(account);

        assertThat(by.client()).extracting(Client::hints).isEqualTo(hints);
        EventContract.assertKept(SignInFixtures.aSignIn(), account, by);
    }

    static Stream<SignInEvent> keepsTheContract() {
        return Stream.of(
                SignInFixtures.aSignIn(),
                SignInFixtures.aSignInByTwoSteps(),
                SignInFixtures.aSignInByPass(),
                SignInFixtures.aSignInByPasskey(),
                SignInEvent.bySession(aSession(), PORTAL, MONDAY));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheContractWhyeverItFailed(FailureReason reason) {
        var account = Accounts.any();
        var steps = Proven.password(MONDAY).with("phone", MONDAY, false);

        var event =
                SignInEvent.refused(
                        FailedStep.SECOND_FACTOR, reason, steps, DEVICE, aVisit(), MONDAY);

        EventContract.assertKept(event, account, Accounts.holderOf(account));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheContractWhicheverStepFailed(FailedStep step) {
        var account = Accounts.any();
        var steps = Proven.password(MONDAY).steps();

        var event =
                SignInEvent.refused(
                        step, FailureReason.TOO_MANY_ATTEMPTS, steps, DEVICE, aVisit(), MONDAY);

        EventContract.assertKept(event, account, Accounts.holderOf(account));
    }
}
