package dev.konto.signinactivity;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What was found in a stretch of a list that was too long to be searched at once. There is more of
/// the list behind it, whether or not more will be found, and even where nothing was.
///
/// @param end where the search goes on
record Stretch<T>(List<T> content, KeysetScrollPosition end) implements Window<T> {

    /// Sorts behind every id: those of one millisecond are listed in ascending order.
    private static final String AFTER_ALL = "\uffff";

    /// A stretch that ends with all that happened in that millisecond, of the newest first.
    static <T> Stretch<T> downTo(Instant moment, List<T> content) {
        var last = Date.from(moment);
        return new Stretch<>(
                content, ScrollPosition.forward(Map.of("occurredAt", last, "id", AFTER_ALL)));
    }

    @Override
    public int size() {
        return content.size();
    }

    @Override
    public boolean isEmpty() {
        return content.isEmpty();
    }

    @Override
    public List<T> getContent() {
        return content;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public KeysetScrollPosition positionAt(int index) {
        return end;
    }

    @Override
    public <U> Window<U> map(Function<? super T, ? extends U> converter) {
        return new Stretch<>(content.stream().<U>map(converter).toList(), end);
    }

    @Override
    public Iterator<T> iterator() {
        return content.iterator();
    }
}
