package dev.konto.privacy.preferences;

import dev.konto.privacy.organization.Homes;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;
import dev.konto.starter.web.IfMatch;

import java.time.Clock;

/// Lets somebody choose their language and region. Choosing the same again changes nothing.
@UseCase
public class ChangingPreferences {

    private final EffectivePreferences effective;
    private final Homes homes;
    private final AllPreferences all;
    private final KnownRegions regions;
    private final Clock clock;

    ChangingPreferences(
            EffectivePreferences effective,
            Homes homes,
            AllPreferences all,
            KnownRegions regions,
            Clock clock) {
        this.effective = effective;
        this.homes = homes;
        this.all = all;
        this.regions = regions;
        this.clock = clock;
    }

    public Preferences change(Caller caller, LanguageAndRegion told, IfMatch expected) {
        var known = regions.require(told);
        var before = effective.of(caller.account());
        expected.check(before.version());
        var home = homes.of(caller.account()).orElse(null);
        return all.save(before.choose(known, home, caller, clock.instant()));
    }
}
