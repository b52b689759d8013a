package dev.konto.identity.page;

import dev.konto.identity.oidc.Continuation;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The reader's language: what the link they followed says (`ui_locales`), what the application
/// that sent them says, and else what their browser says.
@Component("localeResolver")
class PageLocales extends AcceptHeaderLocaleResolver {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));

    PageLocales() {
        setSupportedLocales(LANGUAGES);
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return wanted(request)
                .flatMap(tags -> Arrays.stream(tags.split(" ")))
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .flatMap(
                        language ->
                                LANGUAGES.stream().filter(it -> it.getLanguage().equals(language)))
                .findFirst()
                .orElseGet(() -> super.resolveLocale(request));
    }

    private static Stream<String> wanted(HttpServletRequest request) {
        var told = Optional.ofNullable(request.getParameter("ui_locales"));
        var sent =
                Continuation.parse(request.getParameter("continue"))
                        .flatMap(Continuation::languages);
        return Stream.concat(told.stream(), sent.stream());
    }
}
