package dev.konto.privacy;

import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.account.AccountId;

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
///
/// @param telling until all who belong to the organization were told of a version that came into
///     force; absent when there is nothing to tell and none is to come
@Document("terms-documents")
@CompoundIndex(name = "organization", def = "{'organizationId': 1}")
@CompoundIndex(name = "telling", def = "{'telling.dueAt': 1}", sparse = true)
public record TermsDocument(
        @Id DocumentId id,
        OrganizationId organizationId,
        boolean required,
        List<TermsVersion> versions,
        @Nullable Telling telling,
        @Version @Nullable Long revision) {

    private static final String NOBODY_YET = "";

    /// When telling is due, and up to which account id it came. That is a place in a list and no
    /// account's property, so it is plain text: the terms must outlive an account that stands
    /// there.
    record Telling(Instant dueAt, String upTo) {}

    static TermsDocument of(
            DocumentId id,
            OrganizationId organization,
            boolean required,
            List<TermsVersion> versions) {
        return new TermsDocument(id, organization, required, versions, null, null).tellAnew();
    }

    /// These terms with other versions to come. All that were published must be told as they were.
    TermsDocument with(TermsDocument told, Instant now) {
        var published = published(now);
        var same = told.versions.stream().limit(published.size()).toList().equals(published);
        if (!same || !told.organizationId.equals(organizationId)) {
            throw new PublishedTermsChanged();
        }
        if (told.required == required && told.versions.equals(versions)) {
            return this;
        }
        return new TermsDocument(
                id, organizationId, told.required, told.versions, told.telling, revision);
    }

    /// What is in force now; nothing as long as no version is published.
    Optional<CurrentTerms> current(Instant now) {
        return versions.reversed().stream()
                .filter(version -> version.isPublished(now))
                .findFirst()
                .map(version -> new CurrentTerms(this, version, now));
    }

    /// What was in force when somebody accepted last, required of nobody any more.
    Optional<CurrentTerms> asOf(Acceptance acceptance) {
        var names = versions.stream().map(TermsVersion::version).toList();
        return acceptance
                .latest()
                .map(last -> names.indexOf(last.version()))
                .filter(at -> at >= 0)
                .map(at -> versions.subList(0, at + 1))
                .map(known -> new CurrentTerms(id, organizationId, false, known.getLast(), known));
    }

    /// Those whom they concern are told from the first one on, as soon as may be.
    public TermsDocument tellAnew() {
        return telling(new Telling(Instant.EPOCH, NOBODY_YET));
    }

    /// Who was told last, to go on behind them.
    public AccountId toldUpTo() {
        return new AccountId(telling == null ? NOBODY_YET : telling.upTo());
    }

    public TermsDocument toldUpTo(AccountId account) {
        var dueAt = telling == null ? Instant.EPOCH : telling.dueAt();
        return telling(new Telling(dueAt, account.value()));
    }

    /// All were told of what is in force now; the next version is told when its time comes.
    public TermsDocument toldAll(Instant now) {
        var next = versions.stream().filter(version -> !version.isPublished(now)).findFirst();
        return telling(next.map(it -> new Telling(it.publishedAt(), NOBODY_YET)).orElse(null));
    }

    /// The versions that were published until now, oldest first.
    List<TermsVersion> published(Instant now) {
        return versions.stream().filter(version -> version.isPublished(now)).toList();
    }

    private TermsDocument telling(@Nullable Telling now) {
        return new TermsDocument(id, organizationId, required, versions, now, revision);
    }
}
