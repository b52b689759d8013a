package dev.konto.signinactivity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// Which of an account's sign-ins are asked for. All that is given must hold.
///
/// @param words each must begin one of the sign-in's words, however it is written
/// @param outcome how it ended
/// @param from the earliest moment
/// @param to the moment before which it was
public record SignInFilter(
        @Nullable String words,
        @Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static final SignInFilter ALL = new SignInFilter(null, null, null, null);

    Criteria narrow(Criteria account) {
        var narrowed = outcome == null ? account : account.and("outcome").is(outcome);
        if (from != null || to != null) {
            narrowed = within(narrowed.and("occurredAt"));
        }
        if (words == null || words.isBlank()) {
            return narrowed;
        }
        return narrowed.andOperator(typed(words).stream().map(SignInFilter::beginning).toList());
    }

    private Criteria within(Criteria occurredAt) {
        var since = from == null ? occurredAt : occurredAt.gte(from);
        return to == null ? since : since.lt(to);
    }

    /// Signs without a word in them are found nowhere, rather than everywhere.
    private static List<String> typed(String words) {
        var typed = SearchTerms.words(words);
        return typed.isEmpty() ? List.of(words.strip()) : typed;
    }

    private static Criteria beginning(String word) {
        return where("searchTerms").regex("^" + Pattern.quote(word));
    }
}
