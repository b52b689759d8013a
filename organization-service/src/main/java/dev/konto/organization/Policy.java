package dev.konto.organization;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an organization demands of the accounts that are at home in it, and decides for them. The
/// services whose business it is act on it; this one only keeps it and tells them.
///
/// @param requiredTerms the terms-of-use documents that must be accepted, by their ids
public record Policy(
        Methods methods, List<String> requiredTerms, List<ManagedPreference> managedPreferences) {

    static final Policy OPEN =
            new Policy(new Methods(null, SecondStep.IF_REGISTERED), List.of(), List.of());

    /// Which sign-in methods there may be.
    ///
    /// @param allowed absent if all are
    public record Methods(@Nullable List<MethodType> allowed, SecondStep secondStep) {}
}
