package dev.konto.signinactivity.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One item of the timeline; the member that its kind names is there.
@Schema(name = "ActivityItem")
record ActivityItemView(
        String id,
        Instant occurredAt,
        Kind kind,
        @Nullable SignInView signIn,
        @Nullable ChangeView change) {

    enum Kind {
        @JsonProperty("sign-in")
        SIGN_IN,
        @JsonProperty("change")
        CHANGE
    }

    static ActivityItemView of(SignInView signIn) {
        return new ActivityItemView(signIn.id(), signIn.occurredAt(), Kind.SIGN_IN, signIn, null);
    }

    static ActivityItemView of(ChangeView change) {
        return new ActivityItemView(change.id(), change.occurredAt(), Kind.CHANGE, null, change);
    }
}
