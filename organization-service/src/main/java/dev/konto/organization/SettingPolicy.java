package dev.konto.organization;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Says what an organization demands of its accounts and decides for them. Saying the same again
/// changes nothing.
@UseCase
public class SettingPolicy {

    private final Organizations organizations;
    private final Clock clock;

    SettingPolicy(Organizations organizations, Clock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    public Organization set(Caller by, OrganizationId id, Policy demanded) {
        var organization = organizations.described(id);
        return organizations.change(organization, it -> it.demand(demanded, by, clock.instant()));
    }
}
