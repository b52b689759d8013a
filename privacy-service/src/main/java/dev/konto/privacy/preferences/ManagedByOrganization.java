package dev.konto.privacy.preferences;

import dev.konto.privacy.organization.Organization;
import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The organization that owns the account decides this; only its administrators change it.
public final class ManagedByOrganization extends Problem {

    ManagedByOrganization(Organization organization) {
        super(Kind.CONFLICT, organization.name());
    }
}
