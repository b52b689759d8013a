package dev.konto.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.List;

/// An organization that accounts belong to, as an administrator describes it. It is never removed,
/// only marked as deleted, so that those who belong to it can see so and leave.
@Document("organizations")
public record Organization(
        @Id OrganizationId id, Description description, @Version @Nullable Long version) {

    static Organization describedAs(OrganizationId id, Description description) {
        return new Organization(id, description, null);
    }

    /// What can be said of an organization that accounts name before an administrator has described
    /// it: nothing but its id.
    static Organization notYetDescribed(OrganizationId id) {
        return describedAs(
                id,
                new Description(
                        id.value(),
                        null,
                        OrganizationState.ACTIVE,
                        Leaving.ALLOWED,
                        null,
                        null,
                        List.of()));
    }

    Organization describedAnew(Description told) {
        return new Organization(id, told, version);
    }

    public String name() {
        return description.name();
    }

    public boolean isActive() {
        return description.state() == OrganizationState.ACTIVE;
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
}
