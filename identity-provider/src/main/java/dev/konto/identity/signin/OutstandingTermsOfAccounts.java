package dev.konto.identity.signin;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// For whom required terms wait.
public interface OutstandingTermsOfAccounts extends Repository<OutstandingTerms, AccountId> {

    OutstandingTerms save(OutstandingTerms terms);

    Optional<OutstandingTerms> findById(AccountId account);
}
