package dev.konto.events;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was used last, up to a limit.
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private final int limit;
    private boolean forgetful;

    Recent(int limit) {
        super(16, 0.75f, true);
        this.limit = limit;
    }

    /// Whether anything was forgotten so far: then what is absent is not necessarily new.
    boolean forgetful() {
        return forgetful;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        var full = size() > limit;
        forgetful |= full;
        return full;
    }
}
