package dev.konto.starter.web;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;

/// Which page a caller asks for, by the query parameters `cursor` and `limit` (20, at most 100).
/// Pages are found by the last seen key, so that the thousandth costs what the first one does.
public record PageRequest(KeysetScrollPosition position, int limit) {

    static final int DEFAULT_LIMIT = 20;
    static final int HIGHEST_LIMIT = 100;

    public Limit size() {
        return Limit.of(limit);
    }
}
