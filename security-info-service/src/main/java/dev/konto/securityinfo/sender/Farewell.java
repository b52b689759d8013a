package dev.konto.securityinfo.sender;

import dev.konto.securityinfo.method.MailAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/// Tells a mail address that it no longer belongs to an account, in case its owner doesn't know.
@Component
public class Farewell {

    private final Mail mail;
    private final MessageSource messages;
    private final SenderSettings settings;
    private final Template template = Template.named("farewell");

    Farewell(Mail mail, MessageSource messages, SenderSettings settings) {
        this.mail = mail;
        this.messages = messages;
        this.settings = settings;
    }

    /// Sends it; refuses with [dev.konto.starter.problem.DependencyUnavailable] while nobody takes
    /// mail.
    public void send(MailAddress to, Instant deletedAt, Locale language) {
        mail.send(to, letter(deletedAt, language));
    }

    private Letter letter(Instant deletedAt, Locale language) {
        var when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                                .withLocale(language)
                                .withZone(ZoneOffset.UTC)
                                .format(deletedAt)
                        + " UTC";
        var subject = text("subject", when, language);
        var what = text("what", when, language);
        var expected = text("expected", when, language);
        var unexpected = text("unexpected", when, language);
        var organization = settings.organization();
        return new Letter(
                subject,
                String.join("\n\n", what, expected, unexpected, organization),
                template.filled(
                        Map.of(
                                "language", language.getLanguage(),
                                "subject", subject,
                                "what", what,
                                "expected", expected,
                                "unexpected", unexpected,
                                "organization", organization)));
    }

    private String text(String key, String when, Locale language) {
        var told = new Object[] {settings.organization(), when};
        return messages.getMessage("farewell." + key, told, language);
    }
}
