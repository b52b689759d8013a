package dev.konto.identity.account;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import org.jspecify.annotations.Nullable;

/// What can happen to an account, as others are told. Never the mail address.
public sealed interface AccountEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.ACCOUNT_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case AccountCreated _ -> EventTypes.ACCOUNT_CREATED;
        };
    }

    /// The other areas make their own part of the account on this.
    record AccountCreated(
            String displayName,
            @Nullable String givenName,
            @Nullable String familyName,
            String locale,
            String timeZone,
            @Nullable String organizationId)
            implements AccountEvent {

        static AccountCreated of(Profile profile) {
            return new AccountCreated(
                    profile.displayName(),
                    profile.givenName(),
                    profile.familyName(),
                    profile.locale(),
                    profile.timeZone(),
                    profile.organizationId());
        }
    }
}
