package dev.konto.organization.web;

import dev.konto.organization.Invitation;
import dev.konto.organization.InvitationState;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.Organization;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// An invitation with what one should know of the organization before joining it.
record InvitationView(
        String id,
        String organizationId,
        String name,
        @Nullable String domain,
        MembershipKind kind,
        @Nullable String invitedBy,
        InvitationState state,
        Instant expiresAt,
        List<String> visibleData,
        @Nullable String privacyStatementUrl,
        @Nullable String contact) {

    static InvitationView of(Invitation invitation, Organization organization, Instant now) {
        var told = organization.description();
        return new InvitationView(
                invitation.id().value(),
                organization.id().value(),
                told.name(),
                told.domain(),
                invitation.kind(),
                invitation.invitedBy(),
                invitation.state(organization, now),
                invitation.expiresAt(),
                told.visibleData(),
                told.privacyStatementUrl(),
                told.contact());
    }
}
