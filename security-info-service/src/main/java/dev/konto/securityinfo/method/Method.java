package dev.konto.securityinfo.method;

import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.throttling.Throttle;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One way for an account's owner to prove to be the owner. It counts for nothing until it is
/// confirmed.
///
/// @param label what its owner calls it
/// @param sent the code that would confirm it
/// @param guesses wrong codes in a row
/// @param sends codes sent to it that were not used
public record Method(
        MethodId id,
        Credential credential,
        @Nullable String label,
        Instant addedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant lastUsedAt,
        @Nullable SentCode sent,
        Throttle guesses,
        Throttle sends) {

    public static Method pending(Credential credential, @Nullable String label, Instant now) {
        return new Method(
                MethodId.next(),
                credential,
                label,
                now,
                null,
                null,
                null,
                Throttle.NONE,
                Throttle.NONE);
    }

    public MethodType type() {
        return credential.type();
    }

    public boolean isPending() {
        return confirmedAt == null;
    }

    public boolean isUsable(Instant now) {
        return confirmedAt != null && credential.isUsable(now);
    }

    public boolean isUsableFor(Use use, Instant now) {
        return type().isFor(use) && isUsable(now);
    }

    /// Whether somebody can live with this method alone.
    public boolean isLasting(Instant now) {
        return type().isLasting() && isUsable(now);
    }

    public Method confirmed(Instant now) {
        return new Method(
                id,
                credential,
                label,
                addedAt,
                now,
                lastUsedAt,
                null,
                Throttle.NONE,
                Throttle.NONE);
    }

    /// A right answer was given.
    public Method used(Credential after, Instant now) {
        return new Method(id, after, label, addedAt, confirmedAt, now, sent, guesses, sends);
    }

    /// Nobody has to wait for it any more.
    public Method calmed() {
        return guessed(Throttle.NONE).sent(sent, Throttle.NONE);
    }

    public Method labelled(@Nullable String newLabel) {
        return new Method(
                id, credential, newLabel, addedAt, confirmedAt, lastUsedAt, sent, guesses, sends);
    }

    public Method with(Credential changed) {
        return new Method(
                id, changed, label, addedAt, confirmedAt, lastUsedAt, sent, guesses, sends);
    }

    /// A code is on its way. The one before it no longer counts.
    public Method sent(@Nullable SentCode code, Throttle newSends) {
        return new Method(
                id, credential, label, addedAt, confirmedAt, lastUsedAt, code, guesses, newSends);
    }

    public Method guessed(Throttle newGuesses) {
        return new Method(
                id, credential, label, addedAt, confirmedAt, lastUsedAt, sent, newGuesses, sends);
    }
}
