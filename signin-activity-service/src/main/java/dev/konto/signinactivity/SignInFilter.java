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
/// @param application the id of what was signed in to
/// @param country where it came from, ISO 3166-1
/// @param unusual true for those that something is unusual about, false for the others
/// @param from the earliest moment
/// @param to the moment before which it was
/// @param session that it began or used
public record SignInFilter(
        @Nullable String words,
        @Nullable Outcome outcome,
        @Nullable String application,
        @Nullable String country,
        @Nullable Boolean unusual,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String session) {

    public SignInFilter(
            @Nullable String words,
            @Nullable Outcome outcome,
            @Nullable String application,
            @Nullable String country,
            @Nullable Boolean unusual,
            @Nullable Instant from,
            @Nullable Instant to) {
        this(words, outcome, application, country, unusual, from, to, null);
    }

    public static final SignInFilter ALL =
            new SignInFilter(null, null, null, null, null, null, null);

    public SignInFilter inSession(@Nullable String id) {
        return new SignInFilter(words, outcome, application, country, unusual, from, to, id);
    }

    /// Narrowed to what was at that moment or before it, which MongoDB keeps to the millisecond.
    SignInFilter upTo(Instant moment) {
        var before = moment.plusMillis(1);
        var earliest = to == null || before.isBefore(to) ? before : to;
        return new SignInFilter(
                words, outcome, application, country, unusual, from, earliest, session);
    }

    /// Narrowed to what was at that moment or after it.
    SignInFilter downTo(Instant moment) {
        var latest = from == null || moment.isAfter(from) ? moment : from;
        return new SignInFilter(words, outcome, application, country, unusual, latest, to, session);
    }

    /// The words that were typed, as they are compared. Signs without a word in them, which may be
    /// control characters, are found nowhere, rather than everywhere: no word is a space.
    List<String> typed() {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        var typed = SearchTerms.words(words);
        return typed.isEmpty() ? List.of(" ") : typed;
    }

    /// What an index leads to: the condition that is likely to leave the fewest, and the time.
    SignInFilter leading() {
        return switch (index()) {
            case SESSION -> only(null, null, null, null, session);
            case UNUSUAL -> only(null, null, null, true, null);
            case APPLICATION -> only(null, application, null, null, null);
            case COUNTRY -> only(null, null, country, null, null);
            case OUTCOME -> only(outcome, null, null, null, null);
            case ID, TIME, TERMS -> only(null, null, null, null, null);
        };
    }

    SignInIndex index() {
        if (session != null) {
            return SignInIndex.SESSION;
        }
        if (Boolean.TRUE.equals(unusual)) {
            return SignInIndex.UNUSUAL;
        }
        if (application != null) {
            return SignInIndex.APPLICATION;
        }
        if (country != null) {
            return SignInIndex.COUNTRY;
        }
        return outcome == null ? SignInIndex.TIME : SignInIndex.OUTCOME;
    }

    private SignInFilter only(
            @Nullable Outcome outcome,
            @Nullable String application,
            @Nullable String country,
            @Nullable Boolean unusual,
            @Nullable String session) {
        return new SignInFilter(null, outcome, application, country, unusual, from, to, session);
    }

    Criteria narrow(Criteria account) {
        var narrowed = equal(account, "outcome", outcome);
        narrowed = equal(narrowed, "application.id", application);
        narrowed = equal(narrowed, "origin.location.countryCode", country);
        narrowed = equal(narrowed, "circumstances.sessionId", session);
        if (unusual != null) {
            var assessed = narrowed.and("assessment.unusual");
            narrowed = unusual ? assessed.is(true) : assessed.exists(false);
        }
        if (from != null || to != null) {
            narrowed = within(narrowed.and("occurredAt"));
        }
        var typed = typed();
        return typed.isEmpty()
                ? narrowed
                : narrowed.andOperator(typed.stream().map(SignInFilter::beginning).toList());
    }

    private static Criteria equal(Criteria criteria, String field, @Nullable Object value) {
        return value == null ? criteria : criteria.and(field).is(value);
    }

    private Criteria within(Criteria occurredAt) {
        var since = from == null ? occurredAt : occurredAt.gte(from);
        return to == null ? since : since.lt(to);
    }

    static Criteria beginning(String word) {
        return where("searchTerms").regex("^" + Pattern.quote(word));
    }
}
