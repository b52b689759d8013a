package dev.konto.privacy.export;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// One export at a time.
public final class ExportRunning extends Problem {

    ExportRunning() {
        super(Kind.CONFLICT);
    }
}
