package dev.konto.identity.signin;

import static dev.konto.identity.session.SessionFixtures.MONDAY;
import static dev.konto.identity.session.SessionFixtures.PORTAL;
import static dev.konto.identity.session.SessionFixtures.aSession;
import static dev.konto.identity.signin.SignInFixtures.DEVICE;
import static dev.konto.identity.signin.SignInFixtures.aVisit;

import dev.konto.identity.signin.SignInEvent.FailedStep;
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
