package dev.konto.securityinfo;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.sealing.Personal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What can happen to an account's security info, as others are told.
public sealed interface SecurityInfoEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.SECURITY_INFO_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case MethodAdded _ -> EventTypes.SECURITY_INFO_METHOD_ADDED;
            case MethodConfirmed _ -> EventTypes.SECURITY_INFO_METHOD_CONFIRMED;
            case MethodRenamed _ -> EventTypes.SECURITY_INFO_METHOD_RENAMED;
            case MethodDeleted _ -> EventTypes.SECURITY_INFO_METHOD_DELETED;
            case DefaultMethodChanged _ -> EventTypes.SECURITY_INFO_DEFAULT_METHOD_CHANGED;
            case PasswordChanged _ -> EventTypes.SECURITY_INFO_PASSWORD_CHANGED;
            case PasswordReset _ -> EventTypes.SECURITY_INFO_PASSWORD_RESET;
            case VerificationThrottled _ -> EventTypes.SECURITY_INFO_VERIFICATION_THROTTLED;
            case PasskeyCloneSuspected _ -> EventTypes.SECURITY_INFO_PASSKEY_CLONE_SUSPECTED;
        };
    }

    /// Somebody began to add a method. It counts for nothing until it is confirmed.
    record MethodAdded(MethodId methodId, MethodType methodType, @Nullable String hint)
            implements SecurityInfoEvent {

        static MethodAdded of(Method method) {
            return new MethodAdded(method.id(), method.type(), method.credential().hint());
        }
    }

    /// From now on the method counts.
    record MethodConfirmed(MethodId methodId, MethodType methodType, @Nullable String hint)
            implements SecurityInfoEvent {

        static MethodConfirmed of(Method method) {
            return new MethodConfirmed(method.id(), method.type(), method.credential().hint());
        }
    }

    /// Only its label changed.
    record MethodRenamed(
            MethodId methodId,
            MethodType methodType,
            @Nullable String hint,
            @Personal String label,
            @Personal @Nullable String previousLabel)
            implements SecurityInfoEvent {

        static MethodRenamed of(Method before, String label) {
            return new MethodRenamed(
                    before.id(), before.type(), before.credential().hint(), label, before.label());
        }
    }

    /// The method is gone, used up or was never confirmed.
    record MethodDeleted(MethodId methodId, MethodType methodType, @Nullable String hint)
            implements SecurityInfoEvent {

        static MethodDeleted of(Method method) {
            return new MethodDeleted(method.id(), method.type(), method.credential().hint());
        }
    }

    /// Sign-in asks for another method first.
    record DefaultMethodChanged(
            MethodId methodId,
            MethodType methodType,
            @Nullable String hint,
            @Nullable MethodId previousMethodId)
            implements SecurityInfoEvent {

        static DefaultMethodChanged of(Method method, @Nullable MethodId before) {
            return new DefaultMethodChanged(
                    method.id(), method.type(), method.credential().hint(), before);
        }
    }

    /// There is a new password, or a first one. The session that the change was made in, if any, is
    /// the event's `client.sessionId`.
    record PasswordChanged(Instant changedAt) implements SecurityInfoEvent {}

    /// Its owner had forgotten the password and proved to be the owner by other methods.
    record PasswordReset(Instant changedAt, List<MethodType> provenBy)
            implements SecurityInfoEvent {}

    /// A passkey's signature counter went back, so that there may be two of it.
    record PasskeyCloneSuspected(
            MethodId methodId, MethodType methodType, @Personal @Nullable String label)
            implements SecurityInfoEvent {

        static PasskeyCloneSuspected of(Method method) {
            return new PasskeyCloneSuspected(method.id(), method.type(), method.label());
        }
    }

    /// Guesses at the password, or at a method's codes, are not looked at until a certain time.
    record VerificationThrottled(String credential, int failures, Instant retryAt)
            implements SecurityInfoEvent {

        VerificationThrottled(int failures, Instant retryAt) {
            this("password", failures, retryAt);
        }
    }
}
