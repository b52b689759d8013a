package dev.konto.privacy;

import dev.konto.privacy.organization.Affiliate;
import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.Homes;
import dev.konto.privacy.organization.Organization;
import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The terms of use that concern an account: those in force of the organizations that it belongs
/// to. Others are not found, whether they exist or not.
@Service
public class ApplicableTerms {

    static final Comparator<CurrentTerms> LATEST_FIRST =
            Comparator.comparing((CurrentTerms terms) -> terms.inForce().publishedAt())
                    .reversed()
                    .thenComparing(terms -> terms.id().value());

    private final Affiliates affiliates;
    private final Homes homes;
    private final TermsDocuments documents;
    private final Clock clock;

    ApplicableTerms(Affiliates affiliates, Homes homes, TermsDocuments documents, Clock clock) {
        this.affiliates = affiliates;
        this.homes = homes;
        this.documents = documents;
        this.clock = clock;
    }

    /// All of them, latest published first.
    public List<CurrentTerms> of(AccountId account) {
        var affiliate = affiliates.of(account);
        var found = documents.findByOrganizationIdIn(affiliate.organizations());
        return current(found, affiliate).sorted(LATEST_FIRST).toList();
    }

    /// One of them.
    public CurrentTerms of(AccountId account, DocumentId id) {
        return find(account, id).orElseThrow(TermsNotFound::new);
    }

    Optional<CurrentTerms> find(AccountId account, DocumentId id) {
        var affiliate = affiliates.of(account);
        var found = documents.findByIdAndOrganizationIdIn(id, affiliate.organizations());
        return current(found.stream().toList(), affiliate).findFirst();
    }

    private Stream<CurrentTerms> current(List<TermsDocument> found, Affiliate affiliate) {
        var demanded = homes.of(affiliate).map(Organization::requiredTerms).orElse(Set.of());
        return found.stream()
                .map(document -> document.current(clock.instant()))
                .flatMap(Optional::stream)
                .map(terms -> demanded.contains(terms.id()) ? terms.asRequired() : terms);
    }
}
