package dev.konto.signinactivity.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/// What a reason rests on; which facts there are depends on the reason.
///
/// @param countryCode where the sign-in came from
/// @param earlierCountryCode where the sign-in before it came from
/// @param kilometres how far apart the two are at least
/// @param minutes the time between the two, or since the first of the failures
/// @param failures how many attempts failed before
/// @param sources from how many addresses they came
/// @param accounts how many accounts the same address tried
/// @param list which of the operator's lists names the address
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
        @Nullable String countryCode,
        @Nullable String earlierCountryCode,
        @Nullable Long kilometres,
        @Nullable Long minutes,
        @Nullable Integer failures,
        @Nullable Integer sources,
        @Nullable Integer accounts,
        @Nullable String list) {

    static final Facts NONE = new Facts(null, null, null, null, null, null, null, null);

    static Facts country(@Nullable String countryCode) {
        return new Facts(countryCode, null, null, null, null, null, null, null);
    }

    static Facts travel(@Nullable String to, String from, long kilometres, long minutes) {
        return new Facts(to, from, kilometres, minutes, null, null, null, null);
    }

    static Facts failures(int failures, int sources, long minutes) {
        return new Facts(null, null, null, minutes, failures, sources, null, null);
    }

    static Facts accounts(int accounts) {
        return new Facts(null, null, null, null, null, null, accounts, null);
    }

    static Facts list(String list) {
        return new Facts(null, null, null, null, null, null, null, list);
    }
}
