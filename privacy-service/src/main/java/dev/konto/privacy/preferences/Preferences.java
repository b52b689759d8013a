package dev.konto.privacy.preferences;

import dev.konto.privacy.organization.Organization;
import dev.konto.privacy.preferences.PreferencesEvent.PreferencesChanged;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// Language and region of an account. Begins with what the directory knows of the person; after
/// that the latest word counts, the owner's or an administrator's.
///
/// @param changedAt when the latest word was spoken; what the directory said before is old news
@Document("preferences")
public record Preferences(
        @Id AccountId account,
        LanguageAndRegion values,
        Instant changedAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Preferences of(AccountId account, LanguageAndRegion likely, Instant since) {
        return new Preferences(account, likely, since, null, Outbox.EMPTY);
    }

    /// The owner's choice. What their organization manages stays as it is, or is refused.
    Preferences choose(
            LanguageAndRegion told, @Nullable Organization home, Caller by, Instant now) {
        if (home != null && home.managed().stream().anyMatch(it -> !told.same(it, values))) {
            throw new ManagedByOrganization(home);
        }
        return become(told, by, now);
    }

    /// What an administrator set in the directory, unless somebody spoke later.
    Preferences adopt(LanguageAndRegion told, Caller by, Instant at) {
        return at.isAfter(changedAt) ? become(told, by, at) : this;
    }

    private Preferences become(LanguageAndRegion told, Caller by, Instant now) {
        if (told.equals(values)) {
            return this;
        }
        var event = PreferencesChanged.between(values, told);
        return new Preferences(
                account, told, now, version, outbox.announcing(event, account, by, now));
    }
}
