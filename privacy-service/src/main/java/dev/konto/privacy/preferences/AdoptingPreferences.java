package dev.konto.privacy.preferences;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/// Takes over what the directory says of a person's language and time zone: when the account is
/// made, and when an administrator changes it. Old news changes nothing.
@UseCase
public class AdoptingPreferences {

    private final AllPreferences all;
    private final KnownRegions regions;

    AdoptingPreferences(AllPreferences all, KnownRegions regions) {
        this.all = all;
        this.regions = regions;
    }

    /// What is not told stays as it is.
    public void adopt(
            AccountId account,
            @Nullable String locale,
            @Nullable String timeZone,
            Caller by,
            Instant at) {
        var told = regions.likely(Optional.ofNullable(locale), Optional.ofNullable(timeZone));
        var before = all.findByAccount(account);
        if (before.isEmpty()) {
            all.save(Preferences.of(account, told, at));
            return;
        }
        var adopted = before.get().adopt(merged(before.get(), told, locale, timeZone), by, at);
        if (!adopted.equals(before.get())) {
            all.save(adopted);
        }
    }

    private static LanguageAndRegion merged(
            Preferences before,
            LanguageAndRegion told,
            @Nullable String locale,
            @Nullable String timeZone) {
        var known = before.values();
        var language = locale == null ? known : told;
        return new LanguageAndRegion(
                language.language(),
                known.preferredLanguages(),
                language.regionalFormat(),
                timeZone == null ? known.timeZone() : told.timeZone());
    }
}
