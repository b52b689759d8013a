package dev.konto.securityinfo.organization;

import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecondStep;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What `organization.policy-changed` says of sign-in methods.
record ToldPolicy(String organizationId, String name, ToldMethods methods) {

    OrganizationPolicy asOf(long sequence) {
        var id = new OrganizationId(organizationId);
        return new OrganizationPolicy(
                id, name, methods.known(), methods.secondStep(), sequence, null);
    }

    /// Kinds that aren't known here may come later; none of them can be had yet.
    record ToldMethods(@Nullable Set<String> allowed, SecondStep secondStep) {

        @Nullable Set<MethodType> known() {
            return allowed == null
                    ? null
                    : Arrays.stream(MethodType.values())
                            .filter(type -> allowed.contains(type.code()))
                            .collect(Collectors.toUnmodifiableSet());
        }
    }
}
