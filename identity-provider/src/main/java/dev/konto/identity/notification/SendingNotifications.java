package dev.konto.identity.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import java.util.Locale;
import java.util.Map;
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
    private final ITemplateEngine templates;
    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Counter failures;

    SendingNotifications(
            Notifications notifications,
            Accounts accounts,
            Mails mails,
            ITemplateEngine templates,
            JavaMailSender sender,
            MailSettings settings,
            MeterRegistry meters) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.mails = mails;
        this.templates = templates;
        this.sender = sender;
        this.settings = settings;
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

    private void send(Notification notification) {
        var account = accounts.findById(notification.news().account());
        try {
            if (account.isPresent()) {
                sender.send(message(notification, account.get()));
            }
            notifications.sent(notification);
        } catch (MailException | MessagingException e) {
            failures.increment();
            log.warn(
                    "Notification {} could not be sent and is tried again: {}",
                    notification.id(),
                    e.getClass().getSimpleName());
            notifications.failed(notification);
        }
    }

    private MimeMessage message(Notification notification, Account account)
            throws MessagingException {
        var mail = mails.word(notification.news(), account);
        var locale = Locale.forLanguageTag(account.profile().locale());
        var html = templates.process("mail", new Context(locale, Map.of("mail", mail)));
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(account.email().value());
        parts.setSubject(mail.subject());
        parts.setText(mail.plainText(), html);
        message.setHeader("Message-ID", "<" + notification.id() + "@konto>");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", locale.toLanguageTag());
        return message;
    }
}
