package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The home organization owns the account, so that it cannot be left.
public final class HomeOrganization extends Problem {

    HomeOrganization(Organization home) {
        super(Kind.CONFLICT, home.name());
    }
}
