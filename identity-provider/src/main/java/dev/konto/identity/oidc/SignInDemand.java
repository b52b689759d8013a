package dev.konto.identity.oidc;

import dev.konto.identity.session.Proof;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What an authorization request demands of the person (OpenID Connect Core, section 3.1.2.1).
///
/// @param maxAge the most seconds that may have passed since the person proved who they are
record SignInDemand(Set<String> prompt, @Nullable Long maxAge) {

    static final String PROMPT = "prompt";
    static final String MAX_AGE = "max_age";
    private static final Set<String> ASKING = Set.of("login", "select_account");

    static SignInDemand of(@Nullable String prompt, @Nullable String maxAge) {
        var prompts = prompt == null ? Set.<String>of() : Set.copyOf(List.of(prompt.split(" ")));
        return new SignInDemand(prompts, isSeconds(maxAge) ? Long.valueOf(maxAge) : null);
    }

    static boolean isSeconds(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}");
    }

    /// Whether the person must not be shown anything.
    boolean silent() {
        return prompt.contains("none");
    }

    boolean metBy(Proof proof, Instant now) {
        return prompt.stream().noneMatch(ASKING::contains) && recent(proof, now);
    }

    private boolean recent(Proof proof, Instant now) {
        return maxAge == null || !proof.at().plusSeconds(maxAge).isBefore(now);
    }
}
