package dev.konto.local.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Takes mail for anybody by SMTP and keeps it.
public final class Mailbox implements AutoCloseable {

    private final GreenMail server;
    private final MailboxPage page;

    public Mailbox(int smtpPort, int pagePort) {
        this.server =
                new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.page = new MailboxPage(this, pagePort);
    }

    public void start() {
        server.start();
        page.start();
    }

    /// The newest first.
    public List<Message> messages() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Message::of)
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
