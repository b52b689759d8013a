package dev.konto.starter.web;

import dev.konto.starter.problem.Invalid;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;

import java.util.Set;

/// Which page a caller asks for, by the query parameters `cursor` and `limit` (20, at most 100).
/// Pages are found by the last seen key, so that the thousandth costs what the first one does.
@QueryParameters({"cursor", "limit"})
public final class PageRequest {

    static final int DEFAULT_LIMIT = 20;
    static final int HIGHEST_LIMIT = 100;

    private final KeysetScrollPosition position;
    private final int limit;

    PageRequest(KeysetScrollPosition position, int limit) {
        this.position = position;
        this.limit = limit;
    }

    /// Where the page begins in a list that is sorted by these properties, or a refusal (400) of a
    /// cursor from another list. The id must be the last of them, in ascending order whatever the
    /// others' is: Spring Data scrolls in that order alone, and the index must run in it, too.
    public KeysetScrollPosition in(String... sortedBy) {
        if (!position.isInitial() && !position.getKeys().keySet().equals(Set.of(sortedBy))) {
            throw Invalid.parameter("cursor", "reason.cursor");
        }
        return position;
    }

    /// The same for a list that is sorted so.
    public KeysetScrollPosition in(Sort sort) {
        return in(sort.map(Sort.Order::getProperty).stream().toArray(String[]::new));
    }

    public Limit size() {
        return Limit.of(limit);
    }
}
