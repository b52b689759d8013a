package dev.konto.privacy.service;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account was never connected to such a service.
public final class ServiceNotFound extends Problem {

    ServiceNotFound() {
        super(Kind.NOT_FOUND);
    }
}
