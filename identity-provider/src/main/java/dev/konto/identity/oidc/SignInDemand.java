package dev.konto.identity.oidc;

import dev.konto.identity.session.Proof;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What an authorization request demands of the person (OpenID Connect Core, section 3.1.2.1; RFC
/// 9470, section 4).
///
/// @param maxAge the most seconds that may have passed since the person proved who they are
/// @param acr how strongly they must have, any of these; any strength if there are none
record SignInDemand(Set<String> prompt, @Nullable Long maxAge, Set<String> acr) {

    static final String PROMPT = "prompt";
    static final String MAX_AGE = "max_age";
    static final String ACR_VALUES = "acr_values";
    static final String NONE = "none";

    /// What somebody can reach here by themselves.
    static final List<String> REACHABLE = List.of(Proof.SINGLE_FACTOR, Proof.MULTI_FACTOR);

    private static final Set<String> ASKING = Set.of("login", "select_account");

    static SignInDemand of(
            @Nullable String prompt, @Nullable String maxAge, @Nullable String acrValues) {
        return new SignInDemand(
                words(prompt), isSeconds(maxAge) ? Long.valueOf(maxAge) : null, words(acrValues));
    }

    static boolean isSeconds(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}");
    }

    /// Whether the person must not be shown anything.
    boolean silent() {
        return prompt.contains(NONE);
    }

    boolean metBy(Proof proof, Instant now) {
        return prompt.stream().noneMatch(ASKING::contains)
                && recent(proof, now)
                && strongEnough(proof);
    }

    /// Two factors are enough wherever one is.
    boolean strongEnough(Proof proof) {
        return acr.isEmpty() || acr.contains(Proof.SINGLE_FACTOR) || acr.contains(proof.acr());
    }

    /// Whether anybody can be that strong here.
    boolean reachable() {
        return acr.isEmpty() || REACHABLE.stream().anyMatch(acr::contains);
    }

    private boolean recent(Proof proof, Instant now) {
        return maxAge == null || !proof.at().plusSeconds(maxAge).isBefore(now);
    }

    private static Set<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? Set.of() : Set.of(text.strip().split(" +"));
    }
}
