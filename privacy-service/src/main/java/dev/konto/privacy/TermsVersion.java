package dev.konto.privacy;

import java.time.Instant;
import java.util.List;

/// One version of terms of use, in all its languages, the organization's own first. In force from
/// `publishedAt` until the next one is.
public record TermsVersion(String version, Instant publishedAt, List<TermsText> texts) {

    /// The text for a reader of these languages.
    public TermsText textFor(Languages languages) {
        return languages.best(texts, TermsText::locale);
    }

    boolean isPublished(Instant now) {
        return !publishedAt.isAfter(now);
    }
}
