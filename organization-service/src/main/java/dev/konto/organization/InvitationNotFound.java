package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account has no such invitation.
public final class InvitationNotFound extends Problem {

    InvitationNotFound() {
        super(Kind.NOT_FOUND);
    }
}
