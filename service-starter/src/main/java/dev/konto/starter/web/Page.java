package dev.konto.starter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;

import java.util.List;
import java.util.function.Function;

/// One page of a list. `next` leads to the page after it, and is null on the last one.
public record Page<T>(List<T> items, @Nullable String next) {

    /// A page of what a keyset query found.
    public static <T, V> Page<V> of(Window<T> window, Function<T, V> view) {
        var items = window.stream().map(view).toList();
        return new Page<>(items, window.hasNext() ? Cursor.after(window) : null);
    }

    /// The only page of a list that is short by nature.
    public static <T> Page<T> only(List<T> items) {
        return new Page<>(items, null);
    }
}
