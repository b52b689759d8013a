package dev.konto.privacy.organization;

import dev.konto.privacy.DocumentId;
import dev.konto.starter.outbox.UseCase;

import java.util.Set;

/// Takes note of an organization's policy. Old news changes nothing, however late or often it
/// comes.
@UseCase
class NotingPolicy {

    private final Organizations organizations;

    NotingPolicy(Organizations organizations) {
        this.organizations = organizations;
    }

    public void note(Organization told, Set<DocumentId> requiredTerms, long sequence) {
        var known = organizations.findById(told.id()).orElse(told);
        var now = known.after(told, requiredTerms, sequence);
        if (!now.equals(known)) {
            organizations.save(now);
        }
    }
}
