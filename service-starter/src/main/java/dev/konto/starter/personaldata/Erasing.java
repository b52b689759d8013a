package dev.konto.starter.personaldata;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.OutboxFlush;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Erases accounts, and does so again a while later: an event that was on its way may bring back
/// what was erased, and what others were not told of yet is left until they are. Replicas that meet
/// do the same twice, which is the same as once.
class Erasing {

    private static final Logger log = LoggerFactory.getLogger(Erasing.class);
    private static final int MOST_AT_ONCE = 50;

    private final PersonalData data;
    private final MongoOperations mongo;
    private final OutboxFlush outbox;
    private final List<Duration> again;
    private final Clock clock;

    Erasing(
            PersonalData data,
            MongoOperations mongo,
            OutboxFlush outbox,
            PersonalDataSettings settings,
            Clock clock) {
        this.data = data;
        this.mongo = mongo;
        this.outbox = outbox;
        this.again = settings.eraseAgainAfter();
        this.clock = clock;
    }

    List<Kept> erase(Erasure erasure) {
        outbox.publish(erasure.account());
        var kept = data.erase(erasure);
        note(erasure.account(), erasure.id(), clock.instant(), 0);
        return kept;
    }

    @Scheduled(
            fixedDelayString = "${konto.personal-data.look-every:1m}",
            initialDelayString = "${konto.personal-data.look-every:1m}")
    void eraseAgain() {
        try {
            eraseAgain(clock.instant());
        } catch (DataAccessException e) {
            log.warn("Erasing again goes on later: {}", e.getClass().getSimpleName());
        }
    }

    void eraseAgain(Instant now) {
        var due = new Query(where("againAt").lte(now)).limit(MOST_AT_ONCE);
        mongo.find(due, ErasureRecord.class).forEach(this::eraseAgain);
    }

    private void eraseAgain(ErasureRecord record) {
        outbox.publish(record.account());
        data.erase(new Erasure(record.erasureId(), record.account(), List.of(), List.of()));
        note(record.account(), record.erasureId(), record.erasedAt(), record.times() + 1);
    }

    private void note(AccountId account, String erasureId, Instant erasedAt, int times) {
        if (times < again.size()) {
            var next = erasedAt.plus(again.get(times));
            mongo.save(new ErasureRecord(account, erasureId, erasedAt, next, times));
        } else {
            mongo.remove(new Query(where("_id").is(account.value())), ErasureRecord.class);
        }
    }
}
