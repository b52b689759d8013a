package dev.konto.privacy.preferences;

import static dev.konto.privacy.preferences.PreferencesFixtures.BRITISH;
import static dev.konto.privacy.preferences.PreferencesFixtures.SWEDISH;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.konto.starter.problem.Invalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class KnownRegionsTests {

    private final KnownRegions regions =
            new KnownRegions(
                    new PreferencesSettings(List.of("en", "sv"), List.of("en-GB", "sv-SE"), "UTC"));

    @Test
    void knowWhatCldrAndIanaKnow() {
        assertThat(regions.require(BRITISH)).isEqualTo(BRITISH);
        assertThat(regions.require(SWEDISH)).isEqualTo(SWEDISH);
        regions.require(
                new LanguageAndRegion(
                        "sv",
                        List.of("se", "fi-FI", "smn", "es-419", "zh-Hant-TW"),
                        "se-NO",
                        "Asia/Tokyo"));
    }

    @ParameterizedTest
    @CsvSource({
        "xx, en, en-GB, UTC, #/language",
        "de, en, en-GB, UTC, #/language",
        "en, xx, en-GB, UTC, #/preferredLanguages/0",
        "en, en-XX, en-GB, UTC, #/preferredLanguages/0",
        "en, en_GB, en-GB, UTC, #/preferredLanguages/0",
        "en, EN, en-GB, UTC, #/preferredLanguages/0",
        "en, en, en, UTC, #/regionalFormat",
        "en, en, en-QQ, UTC, #/regionalFormat",
        "en, en, en-GB, Europe/Atlantis, #/timeZone",
        "en, en, en-GB, +02:00, #/timeZone"
    })
    void refuseWhatThereIsNoDataFor(
            String language, String preferred, String format, String zone, String pointer) {
        var told = new LanguageAndRegion(language, List.of(preferred), format, zone);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> regions.require(told))
                .satisfies(it -> assertThat(it.members().toString()).contains(pointer));
    }

    @Test
    void refuseALanguageTwiceAndTellAllThatIsWrong() {
        var told = new LanguageAndRegion("xx", List.of("en", "en"), "en-GB", "nowhere");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> regions.require(told))
                .satisfies(
                        it ->
                                assertThat(it.members().toString())
                                        .contains("#/language", "#/preferredLanguages")
                                        .contains("#/timeZone"));
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Europe/Stockholm, sv, sv-SE, Europe/Stockholm",
        "sv-FI, Europe/Helsinki, sv, sv-FI, Europe/Helsinki",
        "en-AU, Mars/Olympus, en, en-AU, UTC",
        "de-DE, Europe/Berlin, en, de-DE, Europe/Berlin",
        "???, , en, en-GB, UTC"
    })
    void guessWhatIsLikely(
            String locale, String timeZone, String language, String format, String zone) {
        var likely = regions.likely(Optional.of(locale), Optional.ofNullable(timeZone));

        assertThat(likely.language()).isEqualTo(language);
        assertThat(likely.regionalFormat()).isEqualTo(format);
        assertThat(likely.timeZone()).isEqualTo(zone);
        assertThat(regions.require(likely)).isEqualTo(likely);
    }
}
