package dev.konto.privacy.organization;

import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;

/// Which organizations each account belongs to.
public interface Affiliates extends Repository<Affiliate, AccountId> {

    Affiliate save(Affiliate affiliate);

    Optional<Affiliate> findById(AccountId account);

    /// All who belong or belonged to the organization, in the order of their ids.
    List<Affiliate> findByAffiliationsOrganizationIdAndAccountGreaterThanOrderByAccount(
            OrganizationId organization, AccountId after, Limit limit);

    /// The account with its organizations, which may be none.
    default Affiliate of(AccountId account) {
        return findById(account).orElseGet(() -> Affiliate.of(account));
    }
}
