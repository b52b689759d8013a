package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account is at home in another organization, and has at most one home.
public final class AnotherHomeOrganization extends Problem {

    AnotherHomeOrganization() {
        super(Kind.CONFLICT);
    }
}
