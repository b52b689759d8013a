package dev.konto.identity.notification;

import dev.konto.identity.session.Origin;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Something that a person is to be told.
///
/// @param id the event's, so that an event that comes twice is told once
/// @param byAdministrator whether somebody else did it
/// @param about what it is about, if that helps to recognise it
/// @param steps what was gone through, in its order; mostly nothing
public record News(
        String id,
        Kind kind,
        AccountId account,
        Instant happenedAt,
        Origin from,
        boolean byAdministrator,
        @Nullable About about,
        @Nullable List<Step> steps) {

    public News(
            String id,
            Kind kind,
            AccountId account,
            Instant happenedAt,
            Origin from,
            boolean byAdministrator,
            @Nullable About about) {
        this(id, kind, account, happenedAt, from, byAdministrator, about, null);
    }

    /// What people are told of. The name in lower case is the key of its texts.
    public enum Kind {
        PASSWORD_CHANGED("/password"),
        PASSWORD_RESET("/password"),
        METHOD_ADDED("/security-info"),
        METHOD_DELETED("/security-info"),
        METHOD_RENAMED("/security-info"),
        DEFAULT_METHOD_CHANGED("/security-info"),
        PASSKEY_CLONE_SUSPECTED("/security-info"),
        RECOVERY_CODES_LOW("/security-info"),
        DEVICE_DISABLED("/devices"),
        RECOVERY_KEY_VIEWED("/devices"),
        SIGN_IN_FLAGGED("/sign-ins"),
        RECOVERY_COMPLETED("/sign-ins"),
        ORGANIZATION_INVITED("/organizations"),
        ORGANIZATION_LEFT("/organizations"),
        ORGANIZATION_REMOVED("/organizations"),
        ACCOUNT_LOCKED("/"),
        ACCOUNT_CLOSING("/privacy?tab=data"),
        ACCOUNT_REOPENED("/privacy?tab=data");

        private final String page;

        Kind(String page) {
            this.page = page;
        }

        /// Where in the portal the person sees to it.
        String page(@Nullable About about) {
            return this == ORGANIZATION_INVITED && about != null && about.id() != null
                    ? page + "?invitation=" + about.id()
                    : page;
        }
    }

    /// A step that was gone through.
    ///
    /// @param step the key of its name
    /// @param outcome `done` or `skipped`
    public record Step(String step, String outcome) {}

    /// What news are about.
    ///
    /// @param fact what it is: the key of its name
    /// @param methodType the kind of a method
    /// @param text its name or a masked hint; a country by ISO 3166, a moment by ISO 8601
    /// @param id by which its page finds it, where it has one of its own
    public record About(
            String fact, @Nullable String methodType, @Nullable String text, @Nullable String id) {

        public static About of(String fact, @Nullable String text) {
            return new About(fact, null, text, null);
        }
    }
}
