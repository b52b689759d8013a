package dev.konto.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.local.mailbox.Mailbox;
import dev.konto.local.mailbox.Message;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The mail of one address, read in its order.
public final class Correspondence {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Mailbox mailbox;
    private final String address;
    private int read;

    Correspondence(Mailbox mailbox, String address) {
        this.mailbox = mailbox;
        this.address = address;
    }

    public String address() {
        return address;
    }

    /// The code in the next mail, waited for.
    public String nextCode() {
        return next(CODE);
    }

    /// The link in the next mail, waited for.
    public String nextLink() {
        return next(LINK);
    }

    private String next(Pattern wanted) {
        Eventually.succeeds(() -> assertThat(mails()).hasSizeGreaterThan(read));
        var mail = mails().get(read);
        read++;
        var found = wanted.matcher(Objects.requireNonNull(mail.text()));
        assertThat(found.find()).as("%s in '%s'", wanted, mail.subject()).isTrue();
        return found.group();
    }

    private List<Message> mails() {
        return mailbox.messages().stream()
                .filter(message -> message.isTo(address))
                .toList()
                .reversed();
    }
}
