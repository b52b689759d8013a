package dev.konto.organization.web;

import dev.konto.organization.Invitation;
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
        Instant expiresAt,
        List<String> visibleData,
        @Nullable String privacyStatementUrl) {

    static InvitationView of(Invitation invitation, Organization organization) {
        var told = organization.description();
        return new InvitationView(
                invitation.id().value(),
                organization.id().value(),
                told.name(),
                told.domain(),
                invitation.kind(),
                invitation.expiresAt(),
                told.visibleData(),
                told.privacyStatementUrl());
    }
}
