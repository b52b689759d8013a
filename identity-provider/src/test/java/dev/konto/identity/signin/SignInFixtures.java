package dev.konto.identity.signin;

import static dev.konto.identity.session.SessionFixtures.MONDAY;
import static dev.konto.identity.session.SessionFixtures.PORTAL;

import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.Origin;
import dev.konto.identity.session.SessionId;

import java.util.List;

/// Visits and sign-ins to test with.
final class SignInFixtures {

    static final DeviceId DEVICE = new DeviceId("0199d1f4-8a21-7c3e-b6d5-2e1f0a9b8c77");

    private SignInFixtures() {}

    static Visit aVisit() {
        return new Visit(PORTAL, new Origin("192.0.2.7", null), null, "transaction", null, null);
    }

    static SignInEvent aSignIn() {
        return admitted(Proven.password(MONDAY));
    }

    static SignInEvent aSignInByTwoSteps() {
        var proven = Proven.password(MONDAY);
        return admitted(proven.then("authenticator-app", MONDAY, List.of("otp")));
    }

    static SignInEvent aSignInByPass() {
        var proven = Proven.password(MONDAY);
        return admitted(proven.then("temporary-access-pass", MONDAY, List.of("otp", "tap")));
    }

    static SignInEvent aSignInByPasskey() {
        return admitted(Proven.passkey(MONDAY, List.of("hwk", "user")));
    }

    private static SignInEvent admitted(Proven proven) {
        return SignInEvent.admitted(
                proven.proof(), proven.steps(), PORTAL, DEVICE, SessionId.next());
    }
}
