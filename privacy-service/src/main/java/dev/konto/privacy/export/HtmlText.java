package dev.konto.privacy.export;

/// Text that is put into a page and stays text there.
final class HtmlText {

    private HtmlText() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
