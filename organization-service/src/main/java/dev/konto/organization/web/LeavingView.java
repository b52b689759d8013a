package dev.konto.organization.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.organization.Membership;
import dev.konto.organization.Organization;
import dev.konto.organization.OrganizationState;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Whether leaving an organization is possible now, and what it means.
///
/// @param reason why not, in the organization's own words; the home organization can never be left,
///     and needs none
/// @param consequences what happens then
/// @param losses what is lost beside, in the organization's own words
record LeavingView(
        boolean allowed,
        @Nullable String reason,
        List<Consequence> consequences,
        List<String> losses) {

    /// What leaving means; pages word it.
    enum Consequence {
        @JsonProperty("access-ends")
        ACCESS_ENDS,
        @JsonProperty("services-disconnected")
        SERVICES_DISCONNECTED,
        @JsonProperty("invitation-needed")
        INVITATION_NEEDED,
        @JsonProperty("disappears-from-list")
        DISAPPEARS_FROM_LIST
    }

    static LeavingView of(Membership membership, Organization organization) {
        if (membership.isHome()) {
            return new LeavingView(false, null, List.of(), List.of());
        }
        var leaving = organization.description().leaving();
        if (!organization.canBeLeft()) {
            return new LeavingView(false, leaving.reason(), List.of(), leaving.losses());
        }
        return new LeavingView(true, null, consequences(organization), leaving.losses());
    }

    private static List<Consequence> consequences(Organization organization) {
        return organization.description().state() == OrganizationState.DELETED
                ? List.of(Consequence.DISAPPEARS_FROM_LIST)
                : List.of(
                        Consequence.ACCESS_ENDS,
                        Consequence.SERVICES_DISCONNECTED,
                        Consequence.INVITATION_NEEDED);
    }
}
