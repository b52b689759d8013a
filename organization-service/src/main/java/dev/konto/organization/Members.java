package dev.konto.organization;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Window;

import java.util.Optional;

/// The memberships of all accounts; each question is about one account's.
public interface Members extends Aggregates<Member, AccountId> {

    Optional<Member> findById(AccountId account);

    /// Who belongs to an organization, for its administrators.
    Window<Member> findByMembershipsOrganizationIdOrderByAccountAsc(
            OrganizationId organization, KeysetScrollPosition position, Limit limit);

    /// The account with its memberships, which may be none.
    default Member of(AccountId account) {
        return findById(account).orElseGet(() -> Member.of(account));
    }
}
