package dev.konto.signinactivity;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.assessment.Reason;
import dev.konto.starter.outbox.ChangeEvent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What happens to a sign-in after it was stored.
public sealed interface SignInEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.SIGN_IN_EVENTS;
    }

    record SignInFlagged(
            SignInId signInId, List<Reason> reasons, @Nullable String country, Instant occurredAt)
            implements SignInEvent {

        @Override
        public String type() {
            return EventTypes.SIGN_IN_FLAGGED;
        }
    }

    record SignInReviewed(SignInId signInId, Verdict verdict) implements SignInEvent {

        @Override
        public String type() {
            return EventTypes.SIGN_IN_REVIEWED;
        }
    }
}
