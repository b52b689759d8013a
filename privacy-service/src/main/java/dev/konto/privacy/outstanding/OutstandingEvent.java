package dev.konto.privacy.outstanding;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import java.util.List;

/// What others are told of waiting terms.
public sealed interface OutstandingEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.PRIVACY_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case TermsOutstanding _ -> EventTypes.PRIVACY_TERMS_OUTSTANDING;
        };
    }

    /// All that waits from now on.
    record TermsOutstanding(List<WaitingTerms> outstanding) implements OutstandingEvent {}
}
