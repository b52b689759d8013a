package dev.konto.securityinfo.sender;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.stream.Collectors;

/// The words of messages, in the reader's language.
@Component
class Words {

    private final MessageSource messages;
    private final SenderSettings settings;

    Words(MessageSource messages, SenderSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    String text(String key, CodeMessage message) {
        return messages.getMessage(
                "code." + key,
                new Object[] {
                    message.code().text(),
                    settings.organization(),
                    message.lifetime().toMinutes(),
                    text(message)
                },
                message.language());
    }

    /// A call says each digit on its own, slowly.
    String spoken(CodeMessage message) {
        var digits =
                message.code()
                        .text()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(", "));
        return messages.getMessage(
                "code.call", new Object[] {digits, settings.organization()}, message.language());
    }

    private String text(CodeMessage message) {
        var key = "code.purpose." + message.purpose().key();
        return messages.getMessage(key, null, message.language());
    }
}
