package dev.konto.starter.problem;

/// The thing is no longer what the caller's `If-Match` says (RFC 9110, section 13.1.1).
public final class PreconditionFailed extends Problem {

    public PreconditionFailed() {
        super(Kind.PRECONDITION_FAILED);
    }
}
