package dev.konto.privacy.organization;

import dev.konto.privacy.DocumentId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an organization says about the privacy of those who belong to it, and demands of those who
/// are at home in it: as its policy says, or as an administrator told it here.
///
/// @param privacyStatement the address of the page where it stands
/// @param contact whom to ask, such as a mail address
/// @param managed what it decides for the accounts that it owns
/// @param requiredTerms what these must accept, beside what everybody must
/// @param untold the terms that became required or no longer are, until those whom they concern
///     were told; in the same write as the change, so that a crash loses none
/// @param sequence of the latest news of its policy; absent before the first
@Document("organizations")
public record Organization(
        @Id OrganizationId id,
        String name,
        @Nullable String privacyStatement,
        @Nullable String contact,
        Set<ManagedPreference> managed,
        Set<DocumentId> requiredTerms,
        Set<DocumentId> untold,
        @Nullable Long sequence,
        @Version @Nullable Long version) {

    /// What was stored before there were policies requires nothing.
    public Organization {
        requiredTerms = Objects.requireNonNullElse(requiredTerms, Set.of());
        untold = Objects.requireNonNullElse(untold, Set.of());
    }

    static Organization describedAs(
            OrganizationId id,
            String name,
            @Nullable String privacyStatement,
            @Nullable String contact,
            Set<ManagedPreference> managed) {
        return new Organization(
                id, name, privacyStatement, contact, managed, Set.of(), Set.of(), null, null);
    }

    /// Described anew, demanding what it did before.
    Organization describedLike(Organization told) {
        return new Organization(
                id,
                told.name,
                told.privacyStatement,
                told.contact,
                told.managed,
                requiredTerms,
                untold,
                sequence,
                version);
    }

    /// After the news that it requires these terms; the same one if the news is old.
    Organization after(Organization told, Set<DocumentId> required, long news) {
        if (sequence != null && news <= sequence) {
            return this;
        }
        var changed = Stream.of(changed(requiredTerms, required), changed(required, requiredTerms));
        return describedLike(told)
                .requiring(
                        required,
                        Stream.concat(untold.stream(), changed.flatMap(it -> it))
                                .collect(Collectors.toUnmodifiableSet()),
                        news);
    }

    /// All whom the change of terms concerns were told, or will be.
    public Organization told() {
        return requiring(requiredTerms, Set.of(), sequence);
    }

    private Organization requiring(
            Set<DocumentId> terms, Set<DocumentId> toTell, @Nullable Long news) {
        return new Organization(
                id, name, privacyStatement, contact, managed, terms, toTell, news, version);
    }

    private static Stream<DocumentId> changed(Set<DocumentId> from, Set<DocumentId> to) {
        return from.stream().filter(Predicate.not(to::contains));
    }
}
