package dev.konto.identity.account;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.sealing.Personal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

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
            case AccountChanged _ -> EventTypes.ACCOUNT_CHANGED;
            case AccountLocked _ -> EventTypes.ACCOUNT_LOCKED;
            case AccountUnlocked _ -> EventTypes.ACCOUNT_UNLOCKED;
            case AccountClosing _ -> EventTypes.ACCOUNT_CLOSING;
            case AccountReopened _ -> EventTypes.ACCOUNT_REOPENED;
            case AccountClosed _ -> EventTypes.ACCOUNT_CLOSED;
        };
    }

    /// The other areas make their own part of the account on this.
    record AccountCreated(
            @Personal String displayName,
            @Personal @Nullable String givenName,
            @Personal @Nullable String familyName,
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

    /// Something that is known of the person changed.
    record AccountChanged(List<Field> changedFields) implements AccountEvent {

        public static AccountChanged of(Field field) {
            return new AccountChanged(List.of(field));
        }
    }

    /// It cannot sign in until somebody unlocks it.
    record AccountLocked(Reason reason) implements AccountEvent {}

    /// It can sign in again.
    record AccountUnlocked(Reason reason) implements AccountEvent {}

    /// Its owner wants it closed; until then they can change their mind.
    record AccountClosing(Instant closesAt) implements AccountEvent {}

    /// They did.
    record AccountReopened() implements AccountEvent {}

    /// It cannot sign in any more.
    record AccountClosed(Instant closedAt) implements AccountEvent {}

    /// What can change of what is known of a person.
    enum Field {
        @JsonProperty("photo")
        PHOTO
    }

    /// Why an account is locked or unlocked.
    enum Reason {
        @JsonProperty("administrator")
        ADMINISTRATOR
    }
}
