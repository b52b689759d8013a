package dev.konto.privacy;

import dev.konto.privacy.AcceptanceEvent.TermsAccepted;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// That an account accepted terms of use: which versions, oldest first, when and from where. It
/// stays when the account leaves the organization.
@Document("acceptances")
@CompoundIndex(name = "owner_document", def = "{'owner': 1, 'documentId': 1}")
public record Acceptance(
        @Id AcceptanceId id,
        AccountId owner,
        DocumentId documentId,
        List<Accepted> accepted,
        @Version @Nullable Long revision,
        Outbox outbox)
        implements Announcing {

    /// One version that was accepted.
    public record Accepted(String version, Instant at, @Nullable Client client) {}

    /// Nothing accepted yet.
    static Acceptance of(AccountId owner, DocumentId document) {
        var id = AcceptanceId.of(owner, document);
        return new Acceptance(id, owner, document, List.of(), null, Outbox.EMPTY);
    }

    /// Accepts the version that was read, if it is still the one in force.
    Acceptance accept(
            CurrentTerms terms, String version, Languages readIn, Caller by, Instant now) {
        if (!terms.inForce().version().equals(version)) {
            throw new TermsVersionOutdated(terms.inForce().textFor(readIn));
        }
        if (covers(terms.inForce())) {
            return this;
        }
        return announcing(TermsAccepted.of(terms, readIn, now), by, now);
    }

    /// When and from where this version was accepted, if it was.
    public Optional<Accepted> of(TermsVersion version) {
        return accepted.stream().filter(it -> it.version().equals(version.version())).findFirst();
    }

    public boolean covers(TermsVersion version) {
        return of(version).isPresent();
    }

    public Optional<Accepted> latest() {
        return accepted.isEmpty() ? Optional.empty() : Optional.of(accepted.getLast());
    }

    private Acceptance announcing(TermsAccepted event, Caller by, Instant now) {
        var added = Stream.of(new Accepted(event.version(), now, by.client()));
        return new Acceptance(
                id,
                owner,
                documentId,
                Stream.concat(accepted.stream(), added).toList(),
                revision,
                outbox.announcing(event, owner, by, now));
    }
}
