package dev.konto.privacy.export;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// There is no archive yet, or none any more.
public final class ExportNotReady extends Problem {

    ExportNotReady() {
        super(Kind.CONFLICT);
    }
}
