package dev.konto.securityinfo.organization;

import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecondStep;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.Set;

/// What an organization demands of the accounts that are at home in it.
///
/// @param allowed the kinds of method that may be had; absent if all may
/// @param asOf the sequence number of the news, which counts for one organization
@Document("organizationPolicies")
public record OrganizationPolicy(
        @Id OrganizationId id,
        String name,
        @Nullable Set<MethodType> allowed,
        SecondStep secondStep,
        long asOf,
        @Version @Nullable Long version) {

    public boolean allows(MethodType type) {
        return allowed == null || allowed.contains(type);
    }

    /// This policy after the news; the same one if the news is old.
    OrganizationPolicy after(OrganizationPolicy news) {
        return news.asOf <= asOf
                ? this
                : new OrganizationPolicy(
                        id, news.name, news.allowed, news.secondStep, news.asOf, version);
    }
}
