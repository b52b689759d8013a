package dev.konto.privacy.web;

import dev.konto.privacy.CurrentTerms;
import dev.konto.privacy.Languages;

/// The version in force to read. Its HTML is safe to put into a page as it is.
record TermsDocumentView(String id, String version, String language, String title, String html) {

    static TermsDocumentView of(CurrentTerms terms, Languages languages) {
        var text = terms.inForce().textFor(languages);
        return new TermsDocumentView(
                terms.id().value(),
                terms.inForce().version(),
                text.language(),
                text.title(),
                text.html());
    }
}
