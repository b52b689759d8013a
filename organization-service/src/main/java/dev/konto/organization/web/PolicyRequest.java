package dev.konto.organization.web;

import dev.konto.organization.ManagedPreference;
import dev.konto.organization.MethodType;
import dev.konto.organization.Policy;
import dev.konto.organization.Policy.Methods;
import dev.konto.organization.SecondStep;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an organization demands. Left out, all methods are allowed, the second step is asked for
/// where one is registered, no terms are required and nothing is managed.
record PolicyRequest(
        @Nullable @Valid MethodsRequest methods,
        @Nullable @Size(max = 20)
                List<@NotNull @Pattern(regexp = "^[A-Za-z0-9._:~|=+-]{1,64}$") String>
                        requiredTerms,
        @Nullable List<@NotNull ManagedPreference> managedPreferences) {

    /// Which methods there may be. Who allows none could sign in nobody.
    record MethodsRequest(
            @Nullable @NotEmpty List<@NotNull MethodType> allowed,
            @Nullable SecondStep secondStep) {

        Methods methods() {
            return new Methods(
                    allowed == null ? null : allowed.stream().distinct().sorted().toList(),
                    secondStep == null ? SecondStep.IF_REGISTERED : secondStep);
        }
    }

    Policy policy() {
        return new Policy(
                methods == null ? new MethodsRequest(null, null).methods() : methods.methods(),
                distinct(requiredTerms),
                distinct(managedPreferences));
    }

    private static <T> List<T> distinct(@Nullable List<T> all) {
        return all == null ? List.of() : all.stream().distinct().sorted().toList();
    }
}
