package dev.konto.signinactivity;

import dev.konto.signinactivity.assessment.Facts;
import dev.konto.signinactivity.assessment.Flag;
import dev.konto.signinactivity.assessment.Reason;
import dev.konto.signinactivity.origin.DeviceKind;
import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.signinactivity.origin.Position;
import dev.konto.signinactivity.origin.Software;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Actor.Kind;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Sign-ins to test with.
public final class SignInFixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    public static final Position UMEA = new Position(63.83, 20.26, 50);

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

    /// An unusual success that its owner is asked about.
    public static SignIn anUnusualSignInOf(AccountId account, Instant at) {
        var judge = new Caller(new Actor(Kind.SYSTEM, "test"), null, Identifier.next(), null);
        var facts = new Facts("IT", null, null, null, null, null, null, null);
        return signIn(account, at, null, PORTAL, fromSafariInItaly())
                .assessed(List.of(new Flag(Reason.NEW_COUNTRY, facts)), judge, at);
    }

    public static SignIn aSignInTo(String application, AccountId account) {
        var named = new Application(application.toLowerCase(Locale.ROOT), application);
        return signIn(account, MONDAY, null, named, fromFirefoxInSweden());
    }

    public static SignIn aSignInFrom(Origin origin, AccountId account) {
        return signIn(account, MONDAY, null, PORTAL, origin);
    }

    public static Origin fromFirefoxInSweden() {
        return new Origin(
                "192.0.2.44",
                null,
                null,
                new Location("SE", "Umeå", UMEA),
                new Software("Firefox", "145"),
                new Software("Windows", null),
                DeviceKind.DESKTOP);
    }

    public static Origin fromSafariInItaly() {
        return new Origin(
                "2001:db8::7",
                null,
                null,
                new Location("IT", null, new Position(43.5, 12.1, 703)),
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
                new Circumstances("session-1", null, "transaction-1"));
    }
}
