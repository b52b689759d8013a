package dev.konto.identity.page;

import dev.konto.identity.oidc.Continuation;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The reader's language: what the link they followed says (`ui_locales`), what the application
/// that sent them says, and else what their browser says. Who they are comes later
/// ([ReaderLanguages]).
@Component("localeResolver")
class PageLocales extends AcceptHeaderLocaleResolver {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));

    PageLocales() {
        setSupportedLocales(LANGUAGES);
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return wanted(request.getParameter("ui_locales")).orElseGet(() -> offered(request));
    }

    /// Whether the reader chose the page's language themselves, by its link.
    boolean chosen(HttpServletRequest request) {
        return !resolveLocale(request).equals(offered(request));
    }

    /// Our language that is nearest to this one.
    Optional<Locale> supported(Locale language) {
        return LANGUAGES.stream()
                .filter(it -> it.getLanguage().equals(language.getLanguage()))
                .findFirst();
    }

    private Locale offered(HttpServletRequest request) {
        return Continuation.parse(request.getParameter("continue"))
                .flatMap(Continuation::languages)
                .flatMap(this::wanted)
                .orElseGet(() -> super.resolveLocale(request));
    }

    /// @param tags BCP 47, the most wanted first, between spaces
    private Optional<Locale> wanted(@Nullable String tags) {
        return Arrays.stream(tags == null ? new String[0] : tags.split(" "))
                .flatMap(tag -> supported(Locale.forLanguageTag(tag)).stream())
                .findFirst();
    }
}
