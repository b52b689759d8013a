package dev.konto.privacy.export;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account has no such export.
public final class ExportNotFound extends Problem {

    ExportNotFound() {
        super(Kind.NOT_FOUND);
    }
}
