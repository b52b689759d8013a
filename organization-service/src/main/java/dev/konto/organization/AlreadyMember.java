package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account belongs to the organization, so that there is nothing to invite it to.
public final class AlreadyMember extends Problem {

    AlreadyMember(Organization organization) {
        super(Kind.CONFLICT, organization.name());
    }
}
