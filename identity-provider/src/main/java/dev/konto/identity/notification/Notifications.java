package dev.konto.identity.notification;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// The notifications of all accounts: each is added once, taken by one replica at a time, and done
/// when the mail server has it.
@Component
public class Notifications {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final MongoOperations mongo;
    private final MailSettings settings;
    private final Clock clock;

    Notifications(MongoOperations mongo, MailSettings settings, Clock clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /// Adds what is to be told. A second time does nothing.
    public void add(News news) {
        var now = clock.instant();
        var keptUntil = now.plus(settings.keptFor());
        try {
            mongo.insert(new Notification(news.id(), news, now, now, 0, null, keptUntil));
        } catch (DuplicateKeyException _) {
            // The event came before.
        }
    }

    /// Takes one that is due, for a while.
    Optional<Notification> take() {
        var now = clock.instant();
        var due =
                new Query(
                                where("sentAt")
                                        .is(null)
                                        .and("tryAt")
                                        .lte(now)
                                        .and("createdAt")
                                        .gt(now.minus(settings.giveUpAfter())))
                        .with(Sort.by("tryAt"));
        var taken = new Update().set("tryAt", now.plus(LEASE)).inc("tries", 1);
        var after = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(mongo.findAndModify(due, taken, after, Notification.class));
    }

    void sent(Notification notification) {
        update(notification, Update.update("sentAt", clock.instant()));
    }

    /// Puts it back, to be tried after a pause that grows to an hour.
    void failed(Notification notification) {
        var factor = 1L << Math.min(notification.tries() - 1, 9);
        var pause = settings.tryAgainAfter().multipliedBy(factor);
        var longest = Duration.ofHours(1);
        var tryAt = clock.instant().plus(pause.compareTo(longest) > 0 ? longest : pause);
        update(notification, Update.update("tryAt", tryAt));
    }

    private void update(Notification notification, Update update) {
        mongo.updateFirst(
                new Query(where("_id").is(notification.id())), update, Notification.class);
    }
}
