package dev.konto.identity.account;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// Speaks a person's language and keeps their time from now on, on pages and in mails.
@UseCase
public class FollowingPreferences {

    private final Accounts accounts;

    FollowingPreferences(Accounts accounts) {
        this.accounts = accounts;
    }

    public void follow(AccountId id, @Nullable String language, @Nullable String timeZone) {
        accounts.findById(id).ifPresent(account -> prefer(account, language, timeZone));
    }

    private void prefer(Account account, @Nullable String language, @Nullable String timeZone) {
        var now = account.profile();
        var preferred =
                new Profile(
                        now.displayName(),
                        now.givenName(),
                        now.familyName(),
                        Objects.requireNonNullElse(language, now.locale()),
                        Objects.requireNonNullElse(timeZone, now.timeZone()),
                        now.organizationId(),
                        now.administrator());
        if (!preferred.equals(now)) {
            accounts.save(account.prefer(preferred));
        }
    }
}
