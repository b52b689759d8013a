package dev.konto.identity.notification;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a mail says, line by line; the same as plain text and as HTML.
record Mail(
        String subject,
        String greeting,
        String what,
        List<Fact> facts,
        String expected,
        String unexpected,
        String link,
        String linkText,
        String why,
        String sender) {

    String plainText() {
        var told = facts.stream().map(Fact::line).collect(Collectors.joining("\n"));
        return Stream.of(greeting, what, told, expected, unexpected + "\n" + link, why, sender)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /// Something that helps to recognise what happened.
    record Fact(String name, String value) {

        String line() {
            return name + ": " + value;
        }
    }
}
