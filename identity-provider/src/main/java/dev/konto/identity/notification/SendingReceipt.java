package dev.konto.identity.notification;

import dev.konto.identity.account.Account;

import org.springframework.stereotype.Service;

/// Sends the last mail to somebody, at once: afterwards nobody knows where to write to.
@Service
public class SendingReceipt {

    private final Mails mails;
    private final Post post;

    SendingReceipt(Mails mails, Post post) {
        this.mails = mails;
        this.post = post;
    }

    /// Comes back once the mail server has it.
    ///
    /// @throws org.springframework.mail.MailException if the mail server does not take it
    public void send(Receipt receipt, Account to) {
        post.send(receipt.id(), mails.word(receipt, to), to);
    }
}
