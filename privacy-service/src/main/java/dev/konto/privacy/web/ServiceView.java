package dev.konto.privacy.web;

import dev.konto.privacy.service.ConnectedService;
import dev.konto.privacy.service.DataCategory;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A connected service, with what it may see in the reader's words.
record ServiceView(
        String id,
        String name,
        List<Worded> scopes,
        List<Worded> dataCategories,
        Instant connectedAt,
        @Nullable Instant lastUsedAt) {

    static ServiceView of(ConnectedService service, MessageSource words, Locale locale) {
        return new ServiceView(
                service.serviceId().value(),
                service.name(),
                service.scopes().stream().map(it -> scope(it, words, locale)).toList(),
                DataCategory.of(service.scopes()).stream()
                        .map(it -> category(it, words, locale))
                        .toList(),
                service.connectedAt(),
                service.lastUsedAt());
    }

    private static Worded scope(String scope, MessageSource words, Locale locale) {
        var other = words.getMessage("scope.other", new Object[] {scope}, locale);
        var text = words.getMessage("scope." + scope, null, other, locale);
        return new Worded(scope, Objects.requireNonNull(text));
    }

    private static Worded category(DataCategory category, MessageSource words, Locale locale) {
        var text = words.getMessage("category." + category.key(), null, locale);
        return new Worded(category.key(), text);
    }

    /// Something that has an id for programs and words for people.
    record Worded(String id, String text) {}
}
