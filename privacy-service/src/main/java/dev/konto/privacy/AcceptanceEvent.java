package dev.konto.privacy;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.outbox.ChangeEvent;

import java.time.Instant;

/// What can happen to an acceptance, as others are told.
public sealed interface AcceptanceEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.PRIVACY_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case TermsAccepted _ -> EventTypes.PRIVACY_TERMS_ACCEPTED;
        };
    }

    /// The account holder accepted a version of an organization's terms of use.
    record TermsAccepted(
            DocumentId documentId,
            String version,
            String title,
            OrganizationId organizationId,
            Instant acceptedAt)
            implements AcceptanceEvent {

        static TermsAccepted of(CurrentTerms terms, Languages readIn, Instant now) {
            var version = terms.inForce();
            return new TermsAccepted(
                    terms.id(),
                    version.version(),
                    version.textFor(readIn).title(),
                    terms.organizationId(),
                    now);
        }
    }
}
