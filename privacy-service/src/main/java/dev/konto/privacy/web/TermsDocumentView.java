package dev.konto.privacy.web;

import dev.konto.privacy.CurrentTerms;
import dev.konto.privacy.Languages;
import dev.konto.privacy.TermsText;
import dev.konto.privacy.TermsVersion;

import java.util.List;

/// One version to read. Its HTML is safe to put into a page as it is.
record TermsDocumentView(
        String id,
        String version,
        boolean inForce,
        String language,
        List<String> languages,
        String title,
        String html) {

    static TermsDocumentView of(CurrentTerms terms, TermsVersion version, Languages languages) {
        var text = version.textFor(languages);
        return new TermsDocumentView(
                terms.id().value(),
                version.version(),
                version.equals(terms.inForce()),
                text.language(),
                version.texts().stream().map(TermsText::language).toList(),
                text.title(),
                text.html());
    }
}
