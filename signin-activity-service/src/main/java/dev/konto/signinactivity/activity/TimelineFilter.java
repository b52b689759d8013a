package dev.konto.signinactivity.activity;

import dev.konto.signinactivity.SignInFilter;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Which part of the timeline is asked for. All that is given must hold.
///
/// @param kind sign-ins only or changes only
/// @param area whose changes; there are no sign-ins then
/// @param session what was done in it, and the sign-ins that began or used it
/// @param transaction what was done together; there are no sign-ins then
public record TimelineFilter(
        @Nullable Kind kind,
        @Nullable String area,
        @Nullable String session,
        @Nullable String transaction,
        @Nullable Instant from,
        @Nullable Instant to) {

    /// The two kinds of what stands in the timeline.
    public enum Kind {
        SIGN_IN,
        CHANGE
    }

    boolean withSignIns() {
        return kind != Kind.CHANGE && area == null && transaction == null;
    }

    boolean withChanges() {
        return kind != Kind.SIGN_IN;
    }

    SignInFilter signIns() {
        return new SignInFilter(null, null, null, null, null, from, to).inSession(session);
    }

    ChangeFilter changes() {
        return new ChangeFilter(area, session, transaction, from, to);
    }
}
