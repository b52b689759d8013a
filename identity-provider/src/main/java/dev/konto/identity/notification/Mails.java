package dev.konto.identity.notification;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.account.Account;
import dev.konto.identity.notification.Mail.Fact;
import dev.konto.identity.session.Origin;
import dev.konto.identity.useragent.Software;
import dev.konto.identity.useragent.UserAgents;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words notifications: what, when, where from, and what to do if it wasn't them; in the person's
/// language and on their clock.
@Component
class Mails {

    private final MessageSource messages;
    private final UserAgents userAgents;
    private final OrganizationSettings organization;

    Mails(MessageSource messages, UserAgents userAgents, OrganizationSettings organization) {
        this.messages = messages;
        this.userAgents = userAgents;
        this.organization = organization;
    }

    Mail word(Notification notification, Account account) {
        var language = new Language(Locale.forLanguageTag(account.profile().locale()));
        var kind = notification.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Mail(
                language.text(kind + ".subject"),
                language.text("greeting", account.profile().displayName()),
                language.text(kind + ".what", account.email().value()),
                facts(notification, account, language),
                language.text(
                        notification.byAdministrator() ? "expected-administrator" : "expected"),
                language.text("unexpected"),
                organization.portal().resolve("/password").toString(),
                language.text("link"),
                language.text("why"),
                Optional.ofNullable(organization.name()).orElse(language.text("sender.none")));
    }

    private List<Fact> facts(Notification notification, Account account, Language language) {
        var facts = new ArrayList<Fact>();
        var when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.LONG)
                        .withLocale(language.locale())
                        .withZone(ZoneId.of(account.profile().timeZone()))
                        .format(notification.happenedAt());
        facts.add(new Fact(language.text("when"), when));
        if (notification.byAdministrator()) {
            facts.add(new Fact(language.text("by"), language.text("by.administrator")));
        } else {
            facts.add(new Fact(language.text("from"), place(notification.from(), language)));
        }
        return List.copyOf(facts);
    }

    private String place(Origin from, Language language) {
        var browser = userAgents.browser(from.userAgent()).map(Software::name);
        var system = userAgents.operatingSystem(from.userAgent()).map(Software::name);
        var software =
                browser.flatMap(it -> system.map(on -> language.text("browser-on-system", it, on)))
                        .or(() -> browser)
                        .or(() -> system);
        var known =
                Stream.concat(software.stream(), Stream.ofNullable(from.ip()))
                        .collect(Collectors.joining(", "));
        return known.isEmpty() ? language.text("unknown-place") : known;
    }

    private final class Language {

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }

        String text(String key, Object... arguments) {
            return messages.getMessage("mail." + key, arguments, locale);
        }
    }
}
