package dev.konto.identity.signin;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The accounts' journals.
interface SignInJournals extends Repository<SignInJournal, AccountId> {

    SignInJournal save(SignInJournal journal);

    Optional<SignInJournal> findById(AccountId account);

    default SignInJournal of(AccountId account) {
        return findById(account).orElseGet(() -> SignInJournal.none(account));
    }
}
