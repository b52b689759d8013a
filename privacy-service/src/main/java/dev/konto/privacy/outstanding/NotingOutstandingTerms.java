package dev.konto.privacy.outstanding;

import dev.konto.privacy.Acceptance;
import dev.konto.privacy.Acceptances;
import dev.konto.privacy.ApplicableTerms;
import dev.konto.privacy.CurrentTerms;
import dev.konto.privacy.DocumentId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks which required terms wait for an account, and tells it if that has changed. Looking twice
/// is the same as looking once.
@UseCase
public class NotingOutstandingTerms {

    private final ApplicableTerms applicable;
    private final Acceptances acceptances;
    private final OutstandingTerms outstanding;
    private final Clock clock;

    NotingOutstandingTerms(
            ApplicableTerms applicable,
            Acceptances acceptances,
            OutstandingTerms outstanding,
            Clock clock) {
        this.applicable = applicable;
        this.acceptances = acceptances;
        this.outstanding = outstanding;
        this.clock = clock;
    }

    public void note(AccountId account, Caller by) {
        var required = applicable.of(account).stream().filter(CurrentTerms::required).toList();
        var accepted = accepted(account, required);
        var waiting =
                required.stream()
                        .filter(terms -> !isAccepted(terms, accepted))
                        .map(WaitingTerms::of)
                        .sorted(Comparator.comparing(it -> it.documentId().value()))
                        .toList();
        outstanding.change(outstanding.of(account), it -> it.become(waiting, by, clock.instant()));
    }

    private Map<DocumentId, Acceptance> accepted(AccountId account, List<CurrentTerms> terms) {
        var ids = terms.stream().map(CurrentTerms::id).toList();
        return acceptances.findByOwnerAndDocumentIdIn(account, ids).stream()
                .collect(Collectors.toMap(Acceptance::documentId, Function.identity()));
    }

    private static boolean isAccepted(CurrentTerms terms, Map<DocumentId, Acceptance> accepted) {
        var acceptance = accepted.get(terms.id());
        return acceptance != null && acceptance.covers(terms.inForce());
    }
}
