package dev.konto.privacy;

import java.util.Locale;

/// The wording of terms of use in one language (BCP 47).
public record TermsText(String language, String title, String markdown) {

    /// As it is shown; safe to put into a page.
    public String html() {
        return Markdown.html(markdown);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
