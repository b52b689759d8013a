package dev.konto.organization.web;

import dev.konto.organization.MembershipKind;

import java.time.Instant;

/// An invitation that waits for an answer.
record InvitationView(
        String id, String organizationId, String name, MembershipKind kind, Instant expiresAt) {}
