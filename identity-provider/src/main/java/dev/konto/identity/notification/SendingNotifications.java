package dev.konto.identity.notification;

import dev.konto.identity.account.AccountState;
import dev.konto.identity.account.Accounts;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.stream.Stream;

/// Sends what is due. A mail goes out once, unless this process dies between the server's taking it
/// and our noting that; then it goes out again with the same Message-ID, by which mailboxes may
/// know it.
@Component
public class SendingNotifications {

    private static final Logger log = LoggerFactory.getLogger(SendingNotifications.class);

    private static final int MOST_AT_ONCE = 100;

    private final Notifications notifications;
    private final Accounts accounts;
    private final Mails mails;
    private final Post post;
    private final Counter failures;

    SendingNotifications(
            Notifications notifications,
            Accounts accounts,
            Mails mails,
            Post post,
            MeterRegistry meters) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.mails = mails;
        this.post = post;
        this.failures = meters.counter("konto.mail.failures");
    }

    @Scheduled(fixedDelayString = "${konto.mail.look-every:2s}", initialDelayString = "2s")
    void sendDue() {
        try {
            sendDue(MOST_AT_ONCE);
        } catch (DataAccessException e) {
            log.warn("No notifications can be read: {}", e.getClass().getSimpleName());
        }
    }

    void sendDue(int most) {
        Stream.generate(notifications::take)
                .limit(most)
                .takeWhile(Optional::isPresent)
                .forEach(due -> send(due.get()));
    }

    /// Nobody is written to whose account is closed: what happens to it then is the last thing that
    /// they are told.
    private void send(Notification notification) {
        var news = notification.news();
        try {
            accounts.findById(news.account())
                    .filter(account -> account.state() != AccountState.CLOSED)
                    .ifPresent(to -> post.send(notification.id(), mails.word(news, to), to));
            notifications.sent(notification);
        } catch (MailException e) {
            failures.increment();
            log.warn(
                    "Notification {} could not be sent and is tried again: {}",
                    notification.id(),
                    e.getClass().getSimpleName());
            notifications.failed(notification);
        }
    }
}
