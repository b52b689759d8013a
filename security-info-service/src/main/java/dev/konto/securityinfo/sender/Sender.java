package dev.konto.securityinfo.sender;

import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.MailAddress;
import dev.konto.securityinfo.method.PhoneNumber;

import org.springframework.stereotype.Component;

/// Sends codes. If one can't be handed over in good time, the caller is told so (503).
@Component
public class Sender {

    private final Mail mail;
    private final CodeLetters letters;
    private final Webhook webhook;
    private final Words words;

    Sender(Mail mail, CodeLetters letters, Webhook webhook, Words words) {
        this.mail = mail;
        this.letters = letters;
        this.webhook = webhook;
        this.words = words;
    }

    public void mail(MailAddress to, CodeMessage message) {
        mail.send(to, letters.of(message));
    }

    public void phone(Channel channel, PhoneNumber to, CodeMessage message) {
        var text =
                switch (channel) {
                    case TEXT -> words.text("text", message);
                    case CALL -> words.spoken(message);
                };
        webhook.send(channel, to, message.language().getLanguage(), text);
    }
}
