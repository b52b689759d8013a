package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What can happen to an organization itself, as others are told. It stands where an account stands
/// in other events: it is their key and subject.
public sealed interface OrganizationEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.ORGANIZATION_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case OrganizationPolicyChanged _ -> EventTypes.ORGANIZATION_POLICY_CHANGED;
        };
    }

    /// An administrator said anew what the organization is or demands. All of it is told, so that
    /// the latest one is all that a reader needs.
    record OrganizationPolicyChanged(
            OrganizationId organizationId,
            String name,
            List<String> domains,
            OrganizationState state,
            boolean leavingAllowed,
            @Nullable String privacyStatementUrl,
            @Nullable String contact,
            @JsonUnwrapped Policy policy)
            implements OrganizationEvent {

        static OrganizationPolicyChanged of(Organization organization) {
            var told = organization.description();
            return new OrganizationPolicyChanged(
                    organization.id(),
                    told.name(),
                    told.domains(),
                    told.state(),
                    told.leaving().allowed(),
                    told.privacyStatementUrl(),
                    told.contact(),
                    organization.policy());
        }
    }
}
