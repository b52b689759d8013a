package dev.konto.organization.web;

import dev.konto.organization.Member;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.OrganizationId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One who belongs to an organization, as its administrators see it.
record MemberView(
        String accountId, MembershipKind kind, Instant since, @Nullable String invitedBy) {

    static MemberView of(Member member, OrganizationId organization) {
        var membership = member.in(organization).orElseThrow();
        return new MemberView(
                member.account().value(),
                membership.kind(),
                membership.since(),
                membership.invitedBy());
    }
}
