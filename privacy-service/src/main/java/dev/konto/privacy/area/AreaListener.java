package dev.konto.privacy.area;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.closure.AcknowledgingErasure;
import dev.konto.privacy.closure.ClosureId;
import dev.konto.privacy.outstanding.NotingOutstandingTerms;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.personaldata.Erased;
import dev.konto.starter.personaldata.Kept;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Hears what follows from what happened: its own events are delivered at least once, so that a
/// crash between cause and effect loses nothing.
@Component
class AreaListener {

    private final NotingOutstandingTerms outstanding;
    private final AcknowledgingErasure acknowledging;

    AreaListener(NotingOutstandingTerms outstanding, AcknowledgingErasure acknowledging) {
        this.outstanding = outstanding;
        this.acknowledging = acknowledging;
    }

    @KafkaListener(topics = Topics.PRIVACY_EVENTS)
    void on(AccountEvent event) {
        var account = new AccountId(event.accountId());
        var by = Caller.reactingTo(event, "privacy-service");
        switch (event.type()) {
            case EventTypes.PRIVACY_TERMS_ACCEPTED -> outstanding.note(account, by);
            case EventTypes.PRIVACY_ERASED -> acknowledge(event.data(Answer.class), account, by);
            default -> {}
        }
    }

    private void acknowledge(Answer answer, AccountId account, Caller by) {
        var erased = new Erased(answer.area(), answer.erasedAt());
        var kept = Objects.requireNonNullElse(answer.kept(), List.<Kept>of());
        acknowledging.acknowledge(account, new ClosureId(answer.erasureId()), erased, kept, by);
    }

    record Answer(String erasureId, String area, Instant erasedAt, @Nullable List<Kept> kept) {}
}
