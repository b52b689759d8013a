package dev.konto.local.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Takes mail for anybody by SMTP, and text messages and phone calls by a webhook, and keeps them.
public final class Mailbox implements AutoCloseable {

    private final GreenMail server;
    private final MailboxPage page;
    private final List<Message> toPhones = new CopyOnWriteArrayList<>();

    /// @param secret signs what comes by the webhook
    public Mailbox(int smtpPort, int pagePort, String secret) {
        this.server =
                new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var clock = Clock.systemUTC();
        var webhook = new PhoneWebhook(new WebhookSignature(secret, clock), clock, toPhones::add);
        this.page = new MailboxPage(this, webhook, pagePort);
    }

    public void start() {
        server.start();
        page.start();
    }

    /// The newest first.
    public List<Message> messages() {
        var mail = Arrays.stream(server.getReceivedMessages()).map(Message::of);
        return Stream.concat(mail, toPhones.stream())
                .sorted(Comparator.comparing(Message::receivedAt).reversed())
                .toList();
    }

    Optional<Message> message(String id) {
        return messages().stream().filter(message -> message.id().equals(id)).findFirst();
    }

    @Override
    public void close() {
        page.close();
        server.stop();
    }
}
