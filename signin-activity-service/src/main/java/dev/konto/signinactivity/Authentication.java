package dev.konto.signinactivity;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was asked of the person and what it proved: the steps in order, the context class reached
/// (`acr`) and the methods (`amr`, RFC 8176).
public record Authentication(
        List<Step> steps, boolean interactive, @Nullable String acr, List<String> amr) {

    private static final String EARLIER_SIGN_IN = "session";

    /// The method that decided: the last one tried, or the session that made asking unnecessary.
    public @Nullable String method() {
        if (!steps.isEmpty()) {
            return steps.getLast().method();
        }
        return interactive ? null : EARLIER_SIGN_IN;
    }
}
