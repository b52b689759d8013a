package dev.konto.securityinfo.sender;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.securityinfo.method.MailAddress;
import dev.konto.starter.problem.DependencyUnavailable;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Hands mails to the mail server, as plain text and as HTML.
@Component
class Mail {

    private static final Logger log = LoggerFactory.getLogger(Mail.class);

    private final JavaMailSender smtp;
    private final SenderSettings settings;

    Mail(JavaMailSender smtp, SenderSettings settings) {
        this.smtp = smtp;
        this.settings = settings;
    }

    void send(MailAddress to, Letter letter) {
        try {
            smtp.send(message(to, letter));
        } catch (MailException | MessagingException e) {
            log.warn("A mail could not be sent: {}", e.getClass().getSimpleName());
            throw new DependencyUnavailable();
        }
    }

    private MimeMessage message(MailAddress to, Letter letter) throws MessagingException {
        var mail = new MimeMessageHelper(smtp.createMimeMessage(), true, UTF_8.name());
        mail.setFrom(settings.from());
        mail.setTo(to.value());
        mail.setSubject(letter.subject());
        mail.setText(letter.plain(), letter.html());
        return mail.getMimeMessage();
    }
}
