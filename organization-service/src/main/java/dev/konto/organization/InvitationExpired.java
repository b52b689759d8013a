package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The invitation is over, or the organization that sent it is out of use.
public final class InvitationExpired extends Problem {

    InvitationExpired(Organization organization) {
        super(Kind.CONFLICT, organization.name());
    }
}
