package dev.konto.privacy.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.Set;

/// What an organization says about the privacy of those who belong to it, as an administrator told
/// it.
///
/// @param privacyStatement the address of the page where it stands
/// @param contact whom to ask, such as a mail address
/// @param managed what it decides for the accounts that it owns
@Document("organizations")
public record Organization(
        @Id OrganizationId id,
        String name,
        @Nullable String privacyStatement,
        @Nullable String contact,
        Set<ManagedPreference> managed,
        @Version @Nullable Long version) {

    static Organization describedAs(
            OrganizationId id,
            String name,
            @Nullable String privacyStatement,
            @Nullable String contact,
            Set<ManagedPreference> managed) {
        return new Organization(id, name, privacyStatement, contact, managed, null);
    }

    Organization describedLike(Organization told) {
        return new Organization(
                id, told.name, told.privacyStatement, told.contact, told.managed, version);
    }
}
