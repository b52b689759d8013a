package dev.konto.privacy.web;

import dev.konto.privacy.Acceptance;
import dev.konto.privacy.CurrentTerms;
import dev.konto.privacy.Languages;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Terms of use as one whom they concern sees them: the version in force, and the latest one that
/// was accepted, which may be an older one.
record TermsView(
        String id,
        String organizationId,
        boolean required,
        String version,
        Instant publishedAt,
        String language,
        String title,
        @Nullable AcceptedView accepted) {

    static TermsView of(CurrentTerms terms, Languages languages, @Nullable Acceptance acceptance) {
        var text = terms.inForce().textFor(languages);
        return new TermsView(
                terms.id().value(),
                terms.organizationId().value(),
                terms.required(),
                terms.inForce().version(),
                terms.inForce().publishedAt(),
                text.language(),
                text.title(),
                acceptance == null ? null : AcceptedView.of(acceptance));
    }

    /// The latest version that was accepted.
    record AcceptedView(String version, Instant acceptedAt) {

        static @Nullable AcceptedView of(Acceptance acceptance) {
            return acceptance
                    .latest()
                    .map(accepted -> new AcceptedView(accepted.version(), accepted.at()))
                    .orElse(null);
        }
    }
}
