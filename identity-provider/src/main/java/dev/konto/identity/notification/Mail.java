package dev.konto.identity.notification;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a mail says, line by line; the same as plain text and as HTML.
///
/// @param link where the person sees to it; none where there is nothing left to see to
record Mail(
        String subject,
        String greeting,
        String what,
        List<Fact> facts,
        String expected,
        String unexpected,
        @Nullable String link,
        @Nullable String linkText,
        String why,
        String sender) {

    String plainText() {
        var told = facts.stream().map(Fact::line).collect(Collectors.joining("\n"));
        var wayOut = link == null ? unexpected : unexpected + "\n" + link;
        return Stream.of(greeting, what, told, expected, wayOut, why, sender)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /// Something that helps to recognise what happened.
    record Fact(String name, String value) {

        String line() {
            return name + ": " + value;
        }
    }
}
