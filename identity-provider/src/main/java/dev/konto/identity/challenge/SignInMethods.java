package dev.konto.identity.challenge;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// What an account can use as a second step, the default one first, and what its organization wants
/// of it.
///
/// @param asked whether there is a second step for this account
/// @param registrationRequired whether the person has to add a method
public record SignInMethods(List<Method> methods, boolean asked, boolean registrationRequired) {

    public static SignInMethods of(
            List<Method> methods,
            @Nullable String defaultMethodId,
            boolean wanted,
            boolean registrationRequired) {
        var usable =
                methods.stream()
                        .filter(it -> it.type() != MethodType.OTHER)
                        .sorted(Comparator.comparing(it -> !it.id().equals(defaultMethodId)))
                        .toList();
        return new SignInMethods(usable, wanted && !usable.isEmpty(), registrationRequired);
    }
}
