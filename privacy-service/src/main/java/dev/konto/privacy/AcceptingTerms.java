package dev.konto.privacy;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Accepts the version in force of terms of use that concern the caller. Accepting it twice is the
/// same as accepting it once.
@UseCase
public class AcceptingTerms {

    private final ApplicableTerms applicable;
    private final Acceptances acceptances;
    private final Clock clock;

    AcceptingTerms(ApplicableTerms applicable, Acceptances acceptances, Clock clock) {
        this.applicable = applicable;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /// Accepts the version that was read, in the language that `readIn` leads to.
    public Acceptance accept(Caller caller, DocumentId id, String version, Languages readIn) {
        var terms = applicable.of(caller.account(), id);
        var acceptance = acceptances.of(caller.account(), id);
        return acceptances.change(
                acceptance, it -> it.accept(terms, version, readIn, caller, clock.instant()));
    }
}
