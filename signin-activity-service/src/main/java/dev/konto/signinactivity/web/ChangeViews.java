package dev.konto.signinactivity.web;

import dev.konto.signinactivity.SignInId;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.activity.Change;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows changes in the reader's language, each with the sign-in that it goes back to.
@Component
class ChangeViews {

    private static final List<String> NAMES =
            List.of("displayName", "label", "hint", "name", "applicationName", "title");

    private final MessageSource messages;
    private final SignIns signIns;

    ChangeViews(MessageSource messages, SignIns signIns) {
        this.messages = messages;
        this.signIns = signIns;
    }

    /// All of one account.
    List<ChangeView> of(List<Change> changes, Locale language) {
        if (changes.isEmpty()) {
            return List.of();
        }
        var sessions =
                changes.stream()
                        .flatMap(it -> Stream.ofNullable(it.sessionId()))
                        .collect(Collectors.toSet());
        var began = signIns.beginning(changes.getFirst().accountId(), sessions);
        return changes.stream().map(it -> of(it, began, language)).toList();
    }

    private ChangeView of(Change change, Map<String, SignInId> began, Locale language) {
        var origin = change.origin();
        var signIn = change.sessionId() == null ? null : began.get(change.sessionId());
        return new ChangeView(
                change.id().value(),
                change.occurredAt(),
                change.type(),
                change.area(),
                title(change, language),
                subject(change.details()),
                change.actor(),
                origin.browser(),
                origin.operatingSystem(),
                Place.of(origin.location(), language),
                origin.network(),
                origin.ip(),
                change.sessionId(),
                change.transaction(),
                signIn == null ? null : signIn.value(),
                change.details());
    }

    private String title(Change change, Locale language) {
        var other = messages.getMessage("change.other", null, language);
        var title = messages.getMessage("change." + change.type(), null, other, language);
        return Objects.requireNonNullElse(title, other);
    }

    private static @Nullable String subject(Map<String, String> details) {
        return NAMES.stream()
                .flatMap(name -> Optional.ofNullable(details.get(name)).stream())
                .findFirst()
                .orElse(null);
    }
}
