package dev.konto.privacy;

import dev.konto.privacy.organization.OrganizationId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Terms of use of an organization, in all versions, oldest first. What was published stays as it
/// was, since people have accepted it: only later versions can be added.
@Document("terms-documents")
@CompoundIndex(name = "organization", def = "{'organizationId': 1}")
public record TermsDocument(
        @Id DocumentId id,
        OrganizationId organizationId,
        boolean required,
        List<TermsVersion> versions,
        @Version @Nullable Long revision) {

    static TermsDocument of(
            DocumentId id,
            OrganizationId organization,
            boolean required,
            List<TermsVersion> versions) {
        return new TermsDocument(id, organization, required, versions, null);
    }

    /// These terms with other versions to come. All that were published must be told as they were.
    TermsDocument with(TermsDocument told, Instant now) {
        var published = versions.stream().filter(it -> it.isPublished(now)).toList();
        var same = told.versions.stream().limit(published.size()).toList().equals(published);
        if (!same || !told.organizationId.equals(organizationId)) {
            throw new PublishedTermsChanged();
        }
        return new TermsDocument(id, organizationId, told.required, told.versions, revision);
    }

    /// What is in force now; nothing as long as no version is published.
    Optional<CurrentTerms> current(Instant now) {
        return versions.reversed().stream()
                .filter(version -> version.isPublished(now))
                .findFirst()
                .map(version -> new CurrentTerms(id, organizationId, required, version));
    }
}
