package dev.konto.signinactivity.keeping;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What was chosen for an account. The shortest choice counts; a hold counts before all of them.
///
/// @param organization the home organization
/// @param organizationDays what it chose
/// @param ownDays what the owner chose
/// @param held whether nothing may be deleted
/// @param closed whether the account was closed while it was held: all goes when the hold ends
/// @param nextTidy when to look after it again; absent where the database does it all
@Document("keeping")
public record Keeping(
        @Id AccountId account,
        @Version @Nullable Long version,
        @Indexed(sparse = true) @Nullable String organization,
        @Nullable Integer organizationDays,
        @Nullable Integer ownDays,
        boolean held,
        @Nullable Boolean closed,
        @Indexed(sparse = true) @Nullable Instant nextTidy) {

    public static Keeping of(AccountId account) {
        return new Keeping(account, null, null, null, null, false, null, null);
    }

    /// The shortest time that was chosen.
    Optional<Duration> shortest() {
        return Stream.of(organizationDays, ownDays)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .map(Duration::ofDays);
    }

    boolean needsTidying() {
        return held || shortest().isPresent();
    }

    /// Whether it is time for all that a closed account left behind.
    boolean isOver() {
        return !held && closed != null;
    }

    Keeping at(@Nullable String home, @Nullable Integer days, Instant now) {
        return new Keeping(account, version, home, days, ownDays, held, closed, now);
    }

    Keeping choosing(@Nullable Integer days, Instant now) {
        return new Keeping(
                account, version, organization, organizationDays, days, held, closed, now);
    }

    Keeping holding(boolean hold, Instant now) {
        return new Keeping(
                account, version, organization, organizationDays, ownDays, hold, closed, now);
    }
}
