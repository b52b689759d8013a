package dev.konto.privacy.preferences;

import dev.konto.privacy.organization.ManagedPreference;

import java.util.List;

/// How pages, mails, dates and numbers are shown to somebody.
///
/// @param language the display language, one of those that there are texts in
/// @param preferredLanguages what else they read, best first (BCP 47)
/// @param regionalFormat the locale for dates and numbers (BCP 47, known to CLDR)
/// @param timeZone an IANA name
public record LanguageAndRegion(
        String language, List<String> preferredLanguages, String regionalFormat, String timeZone) {

    boolean same(ManagedPreference preference, LanguageAndRegion other) {
        return switch (preference) {
            case LANGUAGE -> language.equals(other.language);
            case REGIONAL_FORMAT -> regionalFormat.equals(other.regionalFormat);
            case TIME_ZONE -> timeZone.equals(other.timeZone);
        };
    }
}
