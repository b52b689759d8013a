package dev.konto.identity.authorization;

import dev.konto.identity.session.SessionId;
import dev.konto.starter.account.AccountId;

import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The grants of all people, found by what a client presents.
interface CodeGrants extends Repository<CodeGrant, String> {

    CodeGrant save(CodeGrant grant);

    Optional<CodeGrant> findById(String id);

    Optional<CodeGrant> findByCodeHash(String hash);

    Optional<CodeGrant> findByTokensAccessHash(String hash);

    void deleteById(String id);

    @Query(value = "{ 'session': ?0 }", delete = true)
    void deleteOf(SessionId session);

    @Query(value = "{ 'account': ?0, 'clientId': ?1 }", delete = true)
    void deleteOf(AccountId account, String clientId);
}
