package dev.konto.signinactivity.activity;

import dev.konto.signinactivity.SignIn;

import java.time.Instant;

/// What stands in the timeline: a sign-in or a change.
public sealed interface TimelineItem {

    Instant at();

    String id();

    record Signing(SignIn signIn) implements TimelineItem {

        @Override
        public Instant at() {
            return signIn.occurredAt();
        }

        @Override
        public String id() {
            return signIn.id().value();
        }
    }

    record Changing(Change change) implements TimelineItem {

        @Override
        public Instant at() {
            return change.occurredAt();
        }

        @Override
        public String id() {
            return change.id().value();
        }
    }
}
