package dev.konto.securityinfo;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import org.springframework.data.domain.Limit;

import java.util.List;
import java.util.Optional;

/// The security info of all accounts, each found by the account that it belongs to.
public interface SecurityInfos extends Aggregates<SecurityInfo, AccountId> {

    Optional<SecurityInfo> findById(AccountId account);

    /// Of any accounts, in the order of their ids. Only for what is done to all of them.
    List<SecurityInfo> findByIdGreaterThanOrderById(AccountId after, Limit limit);

    /// The account's security info, empty where there is none yet.
    default SecurityInfo of(AccountId account) {
        return findById(account).orElseGet(() -> SecurityInfo.of(account));
    }
}
