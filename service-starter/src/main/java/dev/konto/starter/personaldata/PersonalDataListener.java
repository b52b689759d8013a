package dev.konto.starter.personaldata;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Contributes to exports and erases, when asked. Has a consumer group of its own, so that a
/// service may listen to the same topic for its own reasons.
class PersonalDataListener {

    private final PersonalData data;
    private final Erasing erasing;
    private final KafkaOperations<String, byte[]> kafka;
    private final PartCipher cipher;
    private final int partSize;
    private final String area;
    private final Clock clock;

    PersonalDataListener(
            PersonalData data,
            Erasing erasing,
            KafkaOperations<String, byte[]> kafka,
            PartCipher cipher,
            int partSize,
            String area,
            Clock clock) {
        this.data = data;
        this.erasing = erasing;
        this.kafka = kafka;
        this.cipher = cipher;
        this.partSize = partSize;
        this.area = area;
        this.clock = clock;
    }

    @KafkaListener(
            topics = Topics.PRIVACY_EVENTS,
            groupId = "${spring.kafka.consumer.group-id}.personal-data",
            properties = "max.poll.records=5")
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.PRIVACY_EXPORT_REQUESTED -> contribute(event);
            case EventTypes.PRIVACY_ERASURE_REQUESTED -> erase(event);
            case EventTypes.PRIVACY_ERASURE_COMPLETED -> eraseWhatCameSince(event);
            default -> {}
        }
    }

    /// Whoever was away for too long doesn't send what nobody waits for any more.
    private void contribute(AccountEvent event) {
        var order = event.data(ExportOrder.class);
        if (order.answerBy() != null && clock.instant().isAfter(order.answerBy())) {
            return;
        }
        var contribution = new Contribution(kafka, cipher, partSize, order.exportId(), area);
        data.of(new AccountId(event.accountId())).forEach(contribution::add);
        contribution.end();
    }

    private void erase(AccountEvent event) {
        var order = event.data(ErasureOrder.class);
        if (!order.areas().contains(area)) {
            return;
        }
        var kept = erasing.erase(order.erasure(new AccountId(event.accountId())));
        var answer = Acknowledgement.of(event, area, order.erasureId(), clock.instant(), kept);
        kafka.send(answer.toRecord(Topics.PRIVACY_EVENTS)).join();
    }

    /// An area may have been away for long, and its news came to those that had erased long before.
    private void eraseWhatCameSince(AccountEvent event) {
        var done = event.data(ErasureDone.class);
        var account = new AccountId(event.accountId());
        erasing.erase(new Erasure(done.erasureId(), account, List.of(), List.of()));
    }

    record ExportOrder(String exportId, @Nullable Instant answerBy) {}

    record ErasureDone(String erasureId) {}

    record ErasureOrder(
            String erasureId,
            List<String> areas,
            @Nullable List<Erased> erased,
            @Nullable List<Kept> kept) {

        Erasure erasure(AccountId account) {
            return new Erasure(
                    erasureId,
                    account,
                    Objects.requireNonNullElse(erased, List.of()),
                    Objects.requireNonNullElse(kept, List.of()));
        }
    }
}
