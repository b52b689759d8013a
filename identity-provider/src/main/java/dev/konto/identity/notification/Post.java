package dev.konto.identity.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.identity.account.Account;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import java.util.Locale;
import java.util.Map;

/// Hands mails to the mail server, as plain text and as HTML.
@Component
class Post {

    private final JavaMailSender sender;
    private final ITemplateEngine templates;
    private final MailSettings settings;

    Post(JavaMailSender sender, ITemplateEngine templates, MailSettings settings) {
        this.sender = sender;
        this.templates = templates;
        this.settings = settings;
    }

    /// @param id the same for a mail that is sent again, by which mailboxes may know it
    /// @throws org.springframework.mail.MailException if the server does not take it
    void send(String id, Mail mail, Account to) {
        try {
            sender.send(message(id, mail, to));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    private MimeMessage message(String id, Mail mail, Account to) throws MessagingException {
        var locale = Locale.forLanguageTag(to.profile().locale());
        var html = templates.process("mail", new Context(locale, Map.of("mail", mail)));
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(to.email().value());
        parts.setSubject(mail.subject());
        parts.setText(mail.plainText(), html);
        message.setHeader("Message-ID", "<" + id + "@konto>");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", locale.toLanguageTag());
        return message;
    }
}
