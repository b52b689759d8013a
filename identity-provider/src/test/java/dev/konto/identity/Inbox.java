package dev.konto.identity;

import dev.konto.identity.account.Account;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// The mail that people got.
record Inbox(Provider provider) {

    MimeMessage mailTo(Account account) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> !mailsTo(account).isEmpty());
        return mailsTo(account).getFirst();
    }

    List<MimeMessage> mailsTo(Account account) {
        return Arrays.stream(provider.mailbox().getReceivedMessages())
                .filter(mail -> isTo(mail, account))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, Account account) {
        try {
            return mail.getAllRecipients()[0].toString().equals(account.email().value());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
