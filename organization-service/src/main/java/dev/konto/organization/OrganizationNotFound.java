package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account does not belong to such an organization, or there is none.
public final class OrganizationNotFound extends Problem {

    OrganizationNotFound() {
        super(Kind.NOT_FOUND);
    }
}
