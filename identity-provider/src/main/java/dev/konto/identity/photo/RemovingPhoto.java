package dev.konto.identity.photo;

import dev.konto.identity.account.Accounts;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Takes a person's photo away. Doing it twice is doing it once.
@UseCase
public class RemovingPhoto {

    private final Accounts accounts;
    private final Photos photos;
    private final Clock clock;

    RemovingPhoto(Accounts accounts, Photos photos, Clock clock) {
        this.accounts = accounts;
        this.photos = photos;
        this.clock = clock;
    }

    public void remove(Caller by, AccountId id) {
        var photo = photos.of(accounts.own(id).id());
        var changed = photo.remove(by, clock.instant());
        if (!changed.equals(photo)) {
            photos.save(changed);
        }
    }
}
