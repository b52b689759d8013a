package dev.konto.privacy;

import dev.konto.privacy.organization.Affiliates;
import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The terms of use that concern an account: those in force of the organizations that it belongs
/// to. Others are not found, whether they exist or not.
@Service
public class ApplicableTerms {

    private static final Comparator<CurrentTerms> LATEST_FIRST =
            Comparator.comparing((CurrentTerms terms) -> terms.inForce().publishedAt())
                    .reversed()
                    .thenComparing(terms -> terms.id().value());

    private final Affiliates affiliates;
    private final TermsDocuments documents;
    private final Clock clock;

    ApplicableTerms(Affiliates affiliates, TermsDocuments documents, Clock clock) {
        this.affiliates = affiliates;
        this.documents = documents;
        this.clock = clock;
    }

    /// All of them, latest published first.
    public List<CurrentTerms> of(AccountId account) {
        var organizations = affiliates.organizationsOf(account);
        return documents.findByOrganizationIdIn(organizations).stream()
                .map(this::current)
                .flatMap(Optional::stream)
                .sorted(LATEST_FIRST)
                .toList();
    }

    /// One of them.
    public CurrentTerms of(AccountId account, DocumentId id) {
        var organizations = affiliates.organizationsOf(account);
        return documents
                .findByIdAndOrganizationIdIn(id, organizations)
                .flatMap(this::current)
                .orElseThrow(TermsNotFound::new);
    }

    private Optional<CurrentTerms> current(TermsDocument document) {
        return document.current(clock.instant());
    }
}
