package dev.konto.privacy.preferences;

import dev.konto.starter.problem.Invalid;

import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which languages, regional formats and time zones there are: those that the JDK has data for,
/// which are CLDR's and IANA's.
@Component
public class KnownRegions {

    private static final Set<String> LANGUAGES =
            Locale.availableLocales().map(Locale::getLanguage).collect(Collectors.toSet());
    /// Countries, and larger regions such as 419, Latin America (UN M.49).
    private static final Set<String> REGIONS =
            Stream.concat(
                            Stream.of(Locale.getISOCountries()),
                            Locale.availableLocales().map(Locale::getCountry))
                    .collect(Collectors.toSet());
    private static final Set<String> FORMATS =
            Locale.availableLocales()
                    .filter(locale -> !locale.getCountry().isEmpty())
                    .map(Locale::toLanguageTag)
                    .collect(Collectors.toSet());
    private static final Set<String> ZONES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(zone -> !zone.startsWith("SystemV/"))
                    .collect(Collectors.toSet());

    private final PreferencesSettings settings;

    KnownRegions(PreferencesSettings settings) {
        this.settings = settings;
    }

    /// Refuses what there is no data for, all of it at once.
    public LanguageAndRegion require(LanguageAndRegion told) {
        var findings =
                Stream.of(
                                unless(settings.languages()::contains, told.language(), "language"),
                                preferred(told.preferredLanguages()),
                                unless(FORMATS::contains, told.regionalFormat(), "regionalFormat"),
                                unless(ZONES::contains, told.timeZone(), "timeZone"))
                        .flatMap(it -> it)
                        .toList();
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        return told;
    }

    /// What is shown to somebody of whom no more is known than this, as far as it makes sense.
    LanguageAndRegion likely(Optional<String> locale, Optional<String> timeZone) {
        var wanted = locale.filter(KnownRegions::isLanguage).map(Locale::forLanguageTag);
        var nth = wanted.map(it -> settings.languages().indexOf(it.getLanguage())).orElse(0);
        var index = Math.max(nth, 0);
        return new LanguageAndRegion(
                settings.languages().get(index),
                List.of(wanted.map(Locale::toLanguageTag).orElse(settings.languages().get(index))),
                wanted.map(Locale::toLanguageTag)
                        .filter(FORMATS::contains)
                        .orElse(settings.regionalFormats().get(index)),
                timeZone.filter(ZONES::contains).orElse(settings.timeZone()));
    }

    private static Stream<Invalid.Finding> preferred(List<String> languages) {
        var unknown =
                IntStream.range(0, languages.size())
                        .filter(i -> !isLanguage(languages.get(i)))
                        .mapToObj(i -> finding("preferredLanguages/" + i, "language"));
        var twice = languages.stream().distinct().count() < languages.size();
        return twice
                ? Stream.of(new Invalid.Finding("#/preferredLanguages", "reason.same-twice"))
                : unknown;
    }

    private static Stream<Invalid.Finding> unless(
            Predicate<String> known, String value, String field) {
        return known.test(value) ? Stream.empty() : Stream.of(finding(field, field));
    }

    private static Invalid.Finding finding(String field, String kind) {
        return new Invalid.Finding("#/" + field, "reason.unknown-" + kind);
    }

    private static boolean isLanguage(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return LANGUAGES.contains(locale.getLanguage())
                    && (locale.getCountry().isEmpty() || REGIONS.contains(locale.getCountry()))
                    && locale.toLanguageTag().equals(tag);
        } catch (IllformedLocaleException _) {
            return false;
        }
    }
}
