package dev.konto.identity.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoClient;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.account.ClosingAccount;
import dev.konto.identity.account.CreatingAccount;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.account.Profile;
import dev.konto.identity.notification.News.Kind;
import dev.konto.identity.session.Origin;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.ITemplateEngine;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// A mail server that is away for a while.
@IdentityProviderTest
class SendingNotificationsTests {

    private static final MailSettings AT_ONCE =
            new MailSettings(
                    "no-reply@fjord.example",
                    Duration.ZERO,
                    Duration.ofDays(3),
                    Duration.ofDays(9));

    @Autowired MongoClient client;
    @Autowired MongoConverter converter;
    @Autowired Accounts accounts;
    @Autowired CreatingAccount creating;
    @Autowired ClosingAccount closing;
    @Autowired Mails mails;
    @Autowired ITemplateEngine templates;

    private final AccountId maja = dev.konto.starter.test.Accounts.any();
    private final EmailAddress email = new EmailAddress(Identifier.next() + "@fjord.example");
    private final int port = freePort();

    @BeforeEach
    void createAccount() {
        var profile = new Profile("Maja Berg", "Maja", "Berg", "en", "Asia/Tokyo", null, false);
        var administrator = dev.konto.starter.test.Accounts.administrator();
        creating.create(administrator, maja, email, profile);
    }

    @Test
    void sendsOnceWhatItCouldNotSendBefore() throws MessagingException {
        var notifications = notifications();
        var sending = sending(notifications);
        notify(notifications, "event-1");
        notify(notifications, "event-1");

        sending.sendDue(1);
        var mailbox = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        mailbox.start();
        sending.sendDue(10);

        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        assertThat(mailbox.getReceivedMessages()[0].getMessageID()).isEqualTo("<event-1@konto>");
        mailbox.stop();
    }

    @Test
    void writesToNobodyWhoseAccountIsClosed() {
        var notifications = notifications();
        closing.close(dev.konto.starter.test.Accounts.administrator(), maja);
        notify(notifications, "event-2");

        sending(notifications).sendDue(1);

        assertThat(notifications.take()).as("still to be sent").isEmpty();
    }

    private void notify(Notifications notifications, String event) {
        var from = new Origin("192.0.2.44", null);
        notifications.add(
                new News(event, Kind.PASSWORD_CHANGED, maja, Instant.EPOCH, from, false, null));
    }

    private Notifications notifications() {
        var database = new SimpleMongoClientDatabaseFactory(client, "mail-" + maja.value());
        return new Notifications(
                new MongoTemplate(database, converter), AT_ONCE, Clock.systemUTC());
    }

    private SendingNotifications sending(Notifications notifications) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var post = new Post(sender, templates, AT_ONCE);
        return new SendingNotifications(
                notifications, accounts, mails, post, new SimpleMeterRegistry());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
