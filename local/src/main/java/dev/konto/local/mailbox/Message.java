package dev.konto.local.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A mail as its reader sees it.
public record Message(
        String id,
        Instant receivedAt,
        String from,
        List<String> to,
        String subject,
        @Nullable String text,
        @Nullable String html) {

    static Message of(MimeMessage mail) {
        try {
            var to = addresses(mail.getAllRecipients());
            return new Message(
                    UUID.nameUUIDFromBytes((mail.getMessageID() + to).getBytes(UTF_8)).toString(),
                    mail.getReceivedDate().toInstant(),
                    String.join(", ", addresses(mail.getFrom())),
                    to,
                    Objects.requireNonNullElse(mail.getSubject(), ""),
                    content(mail, "text/plain").orElse(null),
                    content(mail, "text/html").orElse(null));
        } catch (MessagingException failure) {
            throw new IllegalStateException("A mail could not be read", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isTo(String address) {
        return to.contains(address);
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Address::toString).toList();
    }

    private static Optional<String> content(Part part, String type)
            throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                var found = content(parts.getBodyPart(index), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
