package dev.konto.organization;

import dev.konto.starter.account.AccountId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The memberships of all accounts; each question is about one account's.
public interface Members extends Repository<Member, AccountId> {

    Member save(Member member);

    Optional<Member> findById(AccountId account);

    /// The account with its memberships, which may be none.
    default Member of(AccountId account) {
        return findById(account).orElseGet(() -> Member.of(account));
    }

    /// Saves; two first memberships at the same moment are a conflict like any other.
    default Member keep(Member member) {
        try {
            return save(member);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Another membership came first", e);
        }
    }
}
