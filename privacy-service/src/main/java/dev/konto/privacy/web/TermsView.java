package dev.konto.privacy.web;

import dev.konto.privacy.Acceptance;
import dev.konto.privacy.Acceptance.Accepted;
import dev.konto.privacy.CurrentTerms;
import dev.konto.privacy.Languages;
import dev.konto.privacy.TermsText;
import dev.konto.privacy.TermsVersion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Terms of use as one whom they concern sees them: the version in force, the latest one that was
/// accepted, which may be an older one, and all that were in force, latest first.
record TermsView(
        String id,
        String organizationId,
        boolean required,
        String version,
        Instant publishedAt,
        String language,
        List<String> languages,
        String title,
        @Nullable AcceptedView accepted,
        List<VersionView> history) {

    static TermsView of(CurrentTerms terms, Languages languages, @Nullable Acceptance acceptance) {
        var text = terms.inForce().textFor(languages);
        return new TermsView(
                terms.id().value(),
                terms.organizationId().value(),
                terms.required(),
                terms.inForce().version(),
                terms.inForce().publishedAt(),
                text.language(),
                terms.inForce().texts().stream().map(TermsText::language).toList(),
                text.title(),
                AcceptedView.of(acceptance, Acceptance::latest),
                terms.published().reversed().stream()
                        .map(version -> VersionView.of(version, acceptance))
                        .toList());
    }

    /// That a version was accepted, when and from where.
    record AcceptedView(
            String version, Instant acceptedAt, @Nullable String ip, @Nullable String userAgent) {

        static @Nullable AcceptedView of(
                @Nullable Acceptance acceptance, Function<Acceptance, Optional<Accepted>> which) {
            return Optional.ofNullable(acceptance)
                    .flatMap(which)
                    .map(AcceptedView::of)
                    .orElse(null);
        }

        private static AcceptedView of(Accepted accepted) {
            var from = accepted.client();
            return new AcceptedView(
                    accepted.version(),
                    accepted.at(),
                    from == null ? null : from.ip(),
                    from == null ? null : from.userAgent());
        }
    }

    /// One version, and whether it was accepted.
    record VersionView(String version, Instant publishedAt, @Nullable AcceptedView accepted) {

        static VersionView of(TermsVersion version, @Nullable Acceptance acceptance) {
            return new VersionView(
                    version.version(),
                    version.publishedAt(),
                    AcceptedView.of(acceptance, it -> it.of(version)));
        }
    }
}
