package dev.konto.securityinfo;

import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.method.Answered;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody answers with.
public sealed interface Proof {

    record ByCode(Code code) implements Proof {}

    /// The answers to security questions.
    record ByAnswers(List<Answered> answers) implements Proof {}

    /// An assertion.
    ///
    /// @param response what the browser says, as the JSON of WebAuthn level 3
    record ByPasskey(Map<String, Object> response) implements Proof {

        @Override
        public String toString() {
            return "ByPasskey[•]";
        }
    }

    /// Exactly one of them; nothing if it isn't so.
    static Optional<Proof> of(
            @Nullable Code code,
            @Nullable Map<String, Object> response,
            @Nullable List<Answered> answers) {
        var given =
                Stream.<Proof>concat(
                                Stream.ofNullable(code).map(ByCode::new),
                                Stream.concat(
                                        Stream.ofNullable(response).map(ByPasskey::new),
                                        Stream.ofNullable(answers).map(ByAnswers::new)))
                        .toList();
        return given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty();
    }
}
