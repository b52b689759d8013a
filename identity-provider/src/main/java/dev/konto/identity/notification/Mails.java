package dev.konto.identity.notification;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.account.Account;
import dev.konto.identity.notification.Mail.Fact;
import dev.konto.identity.session.Origin;
import dev.konto.identity.useragent.Software;
import dev.konto.identity.useragent.UserAgents;
import dev.konto.starter.personaldata.Erased;
import dev.konto.starter.personaldata.Kept;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
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

    Mail word(News news, Account account) {
        var language = Language.of(account, messages);
        var kind = news.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Mail(
                language.text(kind + ".subject"),
                language.fill("greeting", account.profile().displayName()),
                language.fill(kind + ".what", account.email().value()),
                facts(news, language),
                language.text(kind, news.byAdministrator() ? "expected-administrator" : "expected"),
                language.text(kind, "unexpected"),
                organization.portal().resolve(news.kind().page(news.about())).toString(),
                language.text("link"),
                language.text("why"),
                sender(language));
    }

    /// The last mail to somebody: what was erased, and what had to be kept and why.
    Mail word(Receipt receipt, Account account) {
        var language = Language.of(account, messages);
        return new Mail(
                language.text("receipt.subject"),
                language.fill("greeting", account.profile().displayName()),
                language.fill("receipt.what", account.email().value()),
                facts(receipt, language),
                language.text("receipt.expected"),
                language.text("receipt.unexpected"),
                null,
                null,
                language.text("receipt.why"),
                sender(language));
    }

    private static List<Fact> facts(Receipt receipt, Language language) {
        var erased = receipt.erased().stream().map(it -> fact(it, language));
        var kept = receipt.kept().stream().map(it -> fact(it, language));
        return Stream.concat(erased, kept).toList();
    }

    private static Fact fact(Erased erased, Language language) {
        var when = language.time(erased.erasedAt(), FormatStyle.MEDIUM, FormatStyle.SHORT);
        return new Fact(language.name("area", erased.area()), language.fill("erased", when));
    }

    private static Fact fact(Kept kept, Language language) {
        var what = language.name("kept", kept.what());
        var why = language.name("kept.reason", kept.reason());
        return new Fact(language.text("kept"), what + " " + why);
    }

    private String sender(Language language) {
        return Optional.ofNullable(organization.name()).orElse(language.text("sender.none"));
    }

    private List<Fact> facts(News news, Language language) {
        var facts = new ArrayList<Fact>();
        Optional.ofNullable(news.about())
                .map(about -> new Fact(language.text(about.fact()), text(about, language)))
                .ifPresent(facts::add);
        facts.addAll(steps(news, language));
        var when = language.time(news.happenedAt(), FormatStyle.FULL, FormatStyle.LONG);
        facts.add(new Fact(language.text("when"), when));
        if (news.byAdministrator()) {
            facts.add(new Fact(language.text("by"), language.text("by.administrator")));
        } else if (news.from().ip() != null || news.about() == null) {
            facts.add(new Fact(language.text("from"), place(news.from(), language)));
        }
        return List.copyOf(facts);
    }

    private static List<Fact> steps(News news, Language language) {
        var steps = news.steps();
        return steps == null ? List.of() : steps.stream().map(it -> fact(it, language)).toList();
    }

    private static Fact fact(News.Step step, Language language) {
        return new Fact(
                language.name("step", step.step()), language.name("outcome", step.outcome()));
    }

    private static String text(News.About about, Language language) {
        var type = about.methodType();
        var text = about.text();
        return Stream.concat(
                        Stream.ofNullable(type).map(it -> language.text("method." + it)),
                        Stream.ofNullable(text).map(it -> told(about.fact(), it, language)))
                .collect(Collectors.joining(", "));
    }

    /// As it is said in that language and on that clock.
    private static String told(String fact, String text, Language language) {
        return switch (fact) {
            case "country" -> Locale.of("", text).getDisplayCountry(language.locale());
            case "closes" ->
                    language.time(Instant.parse(text), FormatStyle.FULL, FormatStyle.SHORT);
            default -> text;
        };
    }

    private String place(Origin from, Language language) {
        var browser = userAgents.browser(from.userAgent()).map(Software::name);
        var system = userAgents.operatingSystem(from.userAgent()).map(Software::name);
        var software =
                browser.flatMap(it -> system.map(on -> language.fill("browser-on-system", it, on)))
                        .or(() -> browser)
                        .or(() -> system);
        var known =
                Stream.concat(software.stream(), Stream.ofNullable(from.ip()))
                        .collect(Collectors.joining(", "));
        return known.isEmpty() ? language.text("unknown-place") : known;
    }
}
