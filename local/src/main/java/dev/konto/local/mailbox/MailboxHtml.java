package dev.konto.local.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The two pages of the mailbox.
final class MailboxHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            %s
            <style>
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
            body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            li { margin: .75rem 0; } ul { list-style: none; padding: 0; }
            iframe { width: 100%%; height: 32rem; border: 1px solid; background: white; }
            pre { white-space: pre-wrap; } small { opacity: .8; }
            </style>
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private MailboxHtml() {}

    static String list(List<Message> messages) {
        var items = new StringBuilder();
        for (var message : messages) {
            items.append(
                    "<li><a href=\"/messages/%s\">%s</a><br><small>%s · to %s</small></li>\n"
                            .formatted(
                                    message.id(),
                                    escape(message.subject()),
                                    time(message),
                                    escape(to(message))));
        }
        var content =
                messages.isEmpty()
                        ? "<p>No mail yet. What the suite sends shows up here.</p>"
                        : "<ul>" + items + "</ul>";
        return FRAME.formatted(
                "Mailbox",
                "<meta http-equiv=\"refresh\" content=\"5\">",
                "<h1>Mailbox</h1>\n" + content);
    }

    static String one(Message message) {
        var heading =
                "<p><a href=\"/\">Mailbox</a></p><h1>%s</h1><p>%s · from %s · to %s</p>"
                        .formatted(
                                escape(message.subject()),
                                time(message),
                                escape(message.from()),
                                escape(to(message)));
        var html =
                message.html() == null
                        ? ""
                        : "<iframe title=\"The mail\" src=\"/html/%s\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>"
                                .formatted(message.id());
        var text =
                message.text() == null
                        ? ""
                        : "<h2>As text</h2><pre>%s</pre>".formatted(escape(message.text()));
        return FRAME.formatted(escape(message.subject()), "", heading + html + text);
    }

    private static String to(Message message) {
        return String.join(", ", message.to());
    }

    private static String time(Message message) {
        return TIME.format(message.receivedAt());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
