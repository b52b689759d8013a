package dev.konto.starter.problem;

/// Somebody else changed the same thing at the same moment, and kept doing so through the retries.
public final class VersionConflict extends Problem {

    public VersionConflict() {
        super(Kind.CONFLICT);
    }
}
