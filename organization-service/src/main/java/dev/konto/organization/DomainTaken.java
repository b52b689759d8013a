package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// A domain belongs to another organization.
public final class DomainTaken extends Problem {

    DomainTaken(Organization other) {
        super(Kind.CONFLICT, other.name());
    }
}
