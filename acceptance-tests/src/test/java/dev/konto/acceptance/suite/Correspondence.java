package dev.konto.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.local.mailbox.Mailbox;
import dev.konto.local.mailbox.Message;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The mail of one address, read in its order.
public final class Correspondence {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

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
        Eventually.succeeds(() -> assertThat(mails()).hasSizeGreaterThan(read));
        var mail = mails().get(read);
        read++;
        var code = CODE.matcher(Objects.requireNonNull(mail.text()));
        assertThat(code.find()).as("a code in '%s'", mail.subject()).isTrue();
        return code.group();
    }

    /// The link to this page in whichever mail holds one, waited for.
    public String linkTo(String page) {
        var link = Pattern.compile("https?://[^/\\s]+" + Pattern.quote(page) + "\\S*");
        Eventually.succeeds(() -> assertThat(links(link)).isNotEmpty());
        return links(link).getFirst();
    }

    private List<String> links(Pattern link) {
        return mails().stream()
                .flatMap(mail -> link.matcher(String.valueOf(mail.text())).results())
                .map(MatchResult::group)
                .toList();
    }

    private List<Message> mails() {
        return mailbox.messages().stream()
                .filter(message -> message.isTo(address))
                .toList()
                .reversed();
    }
}
