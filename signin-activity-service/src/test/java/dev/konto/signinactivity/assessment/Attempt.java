package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.Authentication;
import dev.konto.signinactivity.Circumstances;
import dev.konto.signinactivity.Failure;
import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignInId;
import dev.konto.signinactivity.Step;
import dev.konto.signinactivity.origin.AutonomousSystem;
import dev.konto.signinactivity.origin.DeviceKind;
import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.signinactivity.origin.Position;
import dev.konto.signinactivity.origin.Software;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A sign-in in the making: who, when, where from, with what, and how it ended.
///
/// @param deviceId the registered device, where it is one
record Attempt(
        AccountId account,
        Instant at,
        Spot from,
        String browser,
        @Nullable String deviceId,
        @Nullable Failure failure,
        boolean passkey) {

    private static final Failure WRONG_PASSWORD = new Failure("password", "wrong-password");
    private static final Failure WRONG_CODE = new Failure("second-factor", "wrong-code");

    /// Where addresses are: an address, who runs its network, and the place.
    record Spot(String ip, int system, String country, double latitude, double longitude) {}

    static Attempt of(AccountId account, Instant at, Spot from, String browser) {
        return new Attempt(account, at, from, browser, null, null, false);
    }

    Attempt on(String registered) {
        return new Attempt(account, at, from, browser, registered, failure, passkey);
    }

    Attempt withPasskey() {
        return new Attempt(account, at, from, browser, deviceId, failure, true);
    }

    Attempt withWrongPassword() {
        return new Attempt(account, at, from, browser, deviceId, WRONG_PASSWORD, passkey);
    }

    Attempt withWrongCode() {
        return new Attempt(account, at, from, browser, deviceId, WRONG_CODE, passkey);
    }

    SignIn signIn() {
        var position = new Position(from.latitude(), from.longitude(), 50);
        var method = passkey ? "passkey" : "password";
        return SignIn.of(
                new SignInId(Identifier.next()),
                account,
                at,
                failure == null ? Outcome.SUCCESS : Outcome.FAILURE,
                failure,
                new Authentication(
                        List.of(new Step(method, at, failure == null)),
                        true,
                        null,
                        passkey ? List.of("hwk") : List.of("pwd")),
                null,
                new Origin(
                        from.ip(),
                        null,
                        new AutonomousSystem(from.system(), null),
                        new Location(from.country(), null, position),
                        new Software(browser, "145"),
                        new Software("Windows", null),
                        DeviceKind.DESKTOP),
                new Circumstances(null, deviceId, null));
    }
}
