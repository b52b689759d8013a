package dev.konto.identity.client;

import dev.konto.starter.outbox.UseCase;

/// Takes note that an organization is in use, or not any more. Old news changes nothing.
@UseCase
public class NotingOrganization {

    private final KnownOrganizations organizations;

    NotingOrganization(KnownOrganizations organizations) {
        this.organizations = organizations;
    }

    public void note(KnownOrganization news) {
        var known = organizations.findById(news.id());
        var noted = known.map(it -> it.note(news)).orElse(news);
        if (known.filter(noted::equals).isEmpty()) {
            organizations.save(noted);
        }
    }
}
