package dev.konto.signinactivity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What people call things that the event contract has a word of its own for, in all languages of
/// the portal, so that a search finds them by any of these.
final class SpokenWords {

    private static final Map<String, List<String>> OF =
            Map.ofEntries(
                    Map.entry("success", List.of("success", "succeeded", "lyckad", "lyckades")),
                    Map.entry(
                            "failure", List.of("failure", "failed", "misslyckad", "misslyckades")),
                    Map.entry("password", List.of("password", "lösenord")),
                    Map.entry("wrong-password", List.of("wrong", "password", "fel", "lösenord")),
                    Map.entry("second-factor", List.of("second", "factor", "andra", "steget")),
                    Map.entry("wrong-code", List.of("wrong", "code", "fel", "kod")),
                    Map.entry("code-expired", List.of("code", "expired", "kod", "utgången")),
                    Map.entry(
                            "too-many-attempts",
                            List.of("too", "many", "attempts", "många", "försök")),
                    Map.entry(
                            "device-disabled",
                            List.of("device", "disabled", "enhet", "inaktiverad")),
                    Map.entry("account-locked", List.of("account", "locked", "konto", "låst")),
                    Map.entry("account-closed", List.of("account", "closed", "konto", "avslutat")),
                    Map.entry(
                            "authenticator-app",
                            List.of("authenticator", "app", "autentiseringsapp")),
                    Map.entry("phone", List.of("phone", "telefon")),
                    Map.entry("text", List.of("text", "sms")),
                    Map.entry("call", List.of("call", "samtal")),
                    Map.entry("passkey", List.of("passkey", "nyckel")),
                    Map.entry("recovery-codes", List.of("recovery", "code", "reservkod")),
                    Map.entry("recovery-code", List.of("recovery", "code", "reservkod")),
                    Map.entry(
                            "temporary-access-pass",
                            List.of("temporary", "access", "pass", "tillfälligt")),
                    Map.entry("session", List.of("session")),
                    Map.entry("device", List.of("device", "enhet")),
                    Map.entry("policy", List.of("policy", "regel")));

    /// As they are compared, made once: most words of a sign-in are these.
    private static final Map<String, List<String>> COMPARED =
            OF.entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey,
                                    it -> SearchTerms.words(String.join(" ", it.getValue()))));

    private SpokenWords() {}

    /// The words for a term of the contract, as they are compared; one that came later speaks for
    /// itself.
    static List<String> of(@Nullable String term) {
        if (term == null) {
            return List.of();
        }
        var known = COMPARED.get(term);
        return known == null ? SearchTerms.words(term) : known;
    }
}
