package dev.konto.organization;

import dev.konto.organization.OrganizationEvent.OrganizationPolicyChanged;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// An organization that accounts belong to, as an administrator describes it. It is never removed,
/// only marked as deleted, so that those who belong to it can see so and leave.
///
/// @param claims the domains that are its own and nobody else's; absent if there are none
@Document("organizations")
public record Organization(
        @Id OrganizationId id,
        Description description,
        Policy policy,
        @Indexed(name = "claims", unique = true, sparse = true) @Nullable List<String> claims,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    /// What was stored before there were policies has none.
    public Organization {
        policy = Objects.requireNonNullElse(policy, Policy.OPEN);
        outbox = Objects.requireNonNullElse(outbox, Outbox.EMPTY);
    }

    /// What can be said of an organization that accounts name before an administrator has described
    /// it: nothing but its id.
    static Organization notYetDescribed(OrganizationId id) {
        var nothing = Description.named(id.value());
        return new Organization(id, nothing, Policy.OPEN, null, null, Outbox.EMPTY);
    }

    Organization describe(Description told, Caller by, Instant now) {
        if (version != null && told.equals(description)) {
            return this;
        }
        var held = told.held();
        return new Organization(id, told, policy, held.isEmpty() ? null : held, version, outbox)
                .announced(by, now);
    }

    Organization demand(Policy demanded, Caller by, Instant now) {
        if (demanded.equals(policy)) {
            return this;
        }
        return new Organization(id, description, demanded, claims, version, outbox)
                .announced(by, now);
    }

    public String name() {
        return description.name();
    }

    public boolean isActive() {
        return description.state() == OrganizationState.ACTIVE;
    }

    boolean isDeleted() {
        return description.state() == OrganizationState.DELETED;
    }

    /// Whether a member or guest can leave now. What is suspended or deleted holds nobody.
    public boolean canBeLeft() {
        return description.leaving().allowed() || !isActive();
    }

    void requireLeaving() {
        if (!canBeLeft()) {
            throw new LeavingForbidden(this);
        }
    }

    private Organization announced(Caller by, Instant now) {
        var subject = new AccountId(id.value());
        var announced = outbox.announcing(OrganizationPolicyChanged.of(this), subject, by, now);
        return new Organization(id, description, policy, claims, version, announced);
    }
}
