package dev.konto.signinactivity;

import dev.konto.signinactivity.origin.DeviceKind;
import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.signinactivity.origin.Software;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Sign-ins to test with.
public final class SignInFixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    private static final Application PORTAL = new Application("konto-portal", "My Account");

    private SignInFixtures() {}

    public static SignIn aSignInOf(AccountId account) {
        return aSignInOf(account, MONDAY);
    }

    public static SignIn aSignInOf(AccountId account, Instant at) {
        return signIn(account, at, null, PORTAL, fromFirefoxInSweden());
    }

    public static SignIn aFailureOf(AccountId account, Instant at) {
        var failure = new Failure("password", "wrong-password");
        return signIn(account, at, failure, PORTAL, fromFirefoxInSweden());
    }

    public static SignIn aSignInTo(String application, AccountId account) {
        var named = new Application(application, application);
        return signIn(account, MONDAY, null, named, fromFirefoxInSweden());
    }

    public static SignIn aSignInFrom(Origin origin, AccountId account) {
        return signIn(account, MONDAY, null, PORTAL, origin);
    }

    public static Origin fromFirefoxInSweden() {
        return new Origin(
                "192.0.2.44",
                null,
                new Location("SE", "Umeå"),
                new Software("Firefox", "145"),
                new Software("Windows", null),
                DeviceKind.DESKTOP);
    }

    public static Origin fromSafariInItaly() {
        return new Origin(
                "2001:db8::7",
                null,
                new Location("IT", null),
                new Software("Safari", "26.1"),
                new Software("iOS", "26.1"),
                DeviceKind.PHONE);
    }

    private static SignIn signIn(
            AccountId account,
            Instant at,
            @Nullable Failure failure,
            Application application,
            Origin origin) {
        return SignIn.of(
                new SignInId(Identifier.next()),
                account,
                at,
                failure == null ? Outcome.SUCCESS : Outcome.FAILURE,
                failure,
                new Authentication(
                        List.of(new Step("password", at, failure == null)),
                        true,
                        failure == null ? "urn:konto:acr:single-factor" : null,
                        List.of("pwd")),
                application,
                origin,
                "session-1",
                null);
    }
}
