package dev.konto.identity.photo;

import dev.konto.identity.account.Accounts;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Shows a person as on this JPEG or PNG from now on. The same one again changes nothing.
@UseCase
public class SettingPhoto {

    private final Accounts accounts;
    private final Photos photos;
    private final Clock clock;

    SettingPhoto(Accounts accounts, Photos photos, Clock clock) {
        this.accounts = accounts;
        this.photos = photos;
        this.clock = clock;
    }

    public void set(Caller by, AccountId id, byte[] sent) {
        accounts.own(id).requireOpen();
        var picture = Picture.of(Cropping.square(sent));
        var photo = photos.of(id);
        var changed = photo.show(picture, by, clock.instant());
        if (!changed.equals(photo)) {
            photos.save(changed);
        }
    }
}
