package dev.konto.identity.signin;

import dev.konto.identity.session.Application;
import dev.konto.identity.session.Origin;
import dev.konto.identity.session.SessionId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;

import org.jspecify.annotations.Nullable;

/// Somebody at one of our pages, on their way in.
///
/// @param application what they are on their way to
/// @param current the session that this browser holds already, if any
/// @param transaction joins what follows from this
/// @param deviceKey the key of the device that they come with, if they name one
public record Visit(
        Application application,
        Origin from,
        @Nullable SessionId current,
        String transaction,
        @Nullable String traceparent,
        @Nullable DeviceKey deviceKey) {

    /// The same person a page later, within what they began then.
    public Visit within(String began) {
        return new Visit(application, from, current, began, traceparent, deviceKey);
    }

    Caller by(AccountId account) {
        return new Caller(
                new Actor(Actor.Kind.SELF, account.value()),
                new Client(from.ip(), from.userAgent(), null, application.id(), null, from.hints()),
                transaction,
                traceparent);
    }
}
