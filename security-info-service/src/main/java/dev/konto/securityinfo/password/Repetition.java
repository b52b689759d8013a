package dev.konto.securityinfo.password;

/// Text that is the same piece over and over.
final class Repetition {

    private Repetition() {}

    /// The shortest piece that makes up the text by repetition: the text itself where none does.
    static String unit(String text) {
        var period = (text + text).indexOf(text, 1);
        return period < 0 ? text : text.substring(0, period);
    }
}
