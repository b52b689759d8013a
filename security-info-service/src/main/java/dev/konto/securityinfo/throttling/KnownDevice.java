package dev.konto.securityinfo.throttling;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A device that an account's owner signed in from before, as the identity provider vouches. It
/// waits for the wrong guesses that were made from it and the codes that were asked for there, and
/// not for those of others: a flood of them is not to lock the owner out.
@Document("knownDevices")
public record KnownDevice(
        @Id String id,
        Throttle throttle,
        @Indexed(expireAfter = "0s") @Nullable Instant forgetAt,
        @Version @Nullable Long version) {

    static KnownDevice called(String id) {
        return new KnownDevice(id, Throttle.NONE, null, null);
    }

    public KnownDevice failed(ThrottlingRule rule, Instant now) {
        return with(throttle.failed(rule, now), rule, now);
    }

    /// A right guess is stored too, so that of many at once they count one after the other.
    public KnownDevice succeeded(ThrottlingRule rule, Instant now) {
        return with(Throttle.NONE, rule, now);
    }

    private KnownDevice with(Throttle changed, ThrottlingRule rule, Instant now) {
        return new KnownDevice(id, changed, now.plus(rule.forgottenAfter()), version);
    }
}
