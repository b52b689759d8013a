package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.util.Objects;

/// The organization does not let people leave by themselves, and says why.
public final class LeavingForbidden extends Problem {

    LeavingForbidden(Organization organization) {
        super(
                Kind.CONFLICT,
                organization.name(),
                Objects.requireNonNullElse(organization.description().leaving().reason(), ""));
    }
}
