package dev.konto.securityinfo.organization;

import dev.konto.starter.outbox.UseCase;

/// Takes note of what an organization demands. Old news changes nothing.
@UseCase
class NotingPolicy {

    private final OrganizationPolicies policies;

    NotingPolicy(OrganizationPolicies policies) {
        this.policies = policies;
    }

    public void note(OrganizationPolicy news) {
        var known = policies.findById(news.id());
        var noted = known.map(it -> it.after(news)).orElse(news);
        if (known.filter(noted::equals).isEmpty()) {
            policies.save(noted);
        }
    }
}
