package dev.konto.identity.photo;

import dev.konto.identity.account.AccountEvent;
import dev.konto.identity.account.AccountEvent.AccountChanged;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// How one person looks. It stays, empty, once it was taken away, so that its events go on
/// counting.
@Document("photos")
public record Photo(
        @Id AccountId account,
        @Nullable Picture picture,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Photo none(AccountId account) {
        return new Photo(account, null, null, Outbox.EMPTY);
    }

    /// As it is shown: a square JPEG.
    public byte[] jpeg() {
        if (picture == null) {
            throw new PhotoNotFound();
        }
        return picture.jpeg();
    }

    Photo show(Picture shown, Caller by, Instant now) {
        return shown.equals(picture) ? this : with(shown, by, now);
    }

    Photo remove(Caller by, Instant now) {
        return picture == null ? this : with(null, by, now);
    }

    private Photo with(@Nullable Picture next, Caller by, Instant now) {
        var event = AccountChanged.of(AccountEvent.Field.PHOTO);
        return new Photo(account, next, version, outbox.announcing(event, account, by, now));
    }
}
