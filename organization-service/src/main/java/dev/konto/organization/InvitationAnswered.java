package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The invitation was answered before, in another way.
public final class InvitationAnswered extends Problem {

    InvitationAnswered() {
        super(Kind.CONFLICT);
    }
}
