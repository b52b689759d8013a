package dev.konto.securityinfo.sender;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.securityinfo.method.MailAddress;
import dev.konto.starter.problem.DependencyUnavailable;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Sends codes by mail, as plain text and as HTML.
@Component
class Mail {

    private static final Logger log = LoggerFactory.getLogger(Mail.class);

    private final JavaMailSender smtp;
    private final Words words;
    private final SenderSettings settings;
    private final String template = template();

    Mail(JavaMailSender smtp, Words words, SenderSettings settings) {
        this.smtp = smtp;
        this.words = words;
        this.settings = settings;
    }

    void send(MailAddress to, CodeMessage message) {
        try {
            smtp.send(mail(to, message));
        } catch (MailException | MessagingException e) {
            log.warn("A code could not be mailed: {}", e.getClass().getSimpleName());
            throw new DependencyUnavailable();
        }
    }

    private MimeMessage mail(MailAddress to, CodeMessage message) throws MessagingException {
        var mail = new MimeMessageHelper(smtp.createMimeMessage(), true, UTF_8.name());
        mail.setFrom(settings.from());
        mail.setTo(to.value());
        mail.setSubject(words.text("mail.subject", message));
        mail.setText(plain(message), html(message));
        return mail.getMimeMessage();
    }

    private String plain(CodeMessage message) {
        return String.join(
                "\n\n",
                words.text("mail.what", message),
                message.code().text(),
                words.text("mail.lifetime", message),
                words.text("mail.warning", message),
                settings.organization());
    }

    private String html(CodeMessage message) {
        return template.replace("{language}", message.language().getLanguage())
                .replace("{subject}", html(words.text("mail.subject", message)))
                .replace("{what}", html(words.text("mail.what", message)))
                .replace("{code}", message.code().text())
                .replace("{lifetime}", html(words.text("mail.lifetime", message)))
                .replace("{warning}", html(words.text("mail.warning", message)))
                .replace("{organization}", html(settings.organization()));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template() {
        try {
            return new ClassPathResource("mail/code.html").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
