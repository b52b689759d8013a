package dev.konto.starter.problem;

import org.springframework.context.MessageSource;

import java.util.List;
import java.util.Locale;

/// Why something is refused or limited: a code for programs and, by the key `reason.<code>` of the
/// message bundles, a sentence for people. Arguments fill the sentence and must be safe to show.
public record Reason(String code, List<Object> arguments) implements Localized {

    public Reason(String code, Object... arguments) {
        this(code, List.of(arguments));
    }

    @Override
    public Worded in(Locale locale, MessageSource messages) {
        return new Worded(code, messages.getMessage("reason." + code, arguments.toArray(), locale));
    }

    /// A reason in somebody's language.
    public record Worded(String code, String text) {}
}
